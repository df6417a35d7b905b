import { z } from 'zod';
import { type DrawnGraph, toDrawnGraph } from '../../client/canvas/model.ts';
import { OpeningGraphDocument, type OpeningGraphQuery } from '../../client/generated/graphql.ts';
import type { Dixit } from '../harness/dixit.ts';

const id = z.string();
const plain = z.object({
  __typename: z.enum(['Dataset', 'Document', 'Event', 'Holding', 'Quote', 'Statement']),
  id,
});
const actor = z.object({
  __typename: z.literal('Actor'),
  id,
  name: z.string(),
  kind: z.enum(['PERSON', 'STATE', 'ORGANISATION', 'COALITION', 'GROUP', 'MEDIA']),
});
const position = z.object({ __typename: z.literal('Position'), id, proposition: z.string() });
const issue = z.object({ __typename: z.literal('Issue'), id, name: z.string() });
const evidence = ['HOLDS', 'RELAYS', 'ADDRESSES', 'MENTIONS', 'ANSWERS'] as const;
const coded = [
  'REPRESENTS',
  'MEMBER_OF',
  'ABOUT',
  'CONTRADICTS',
  'REFINES',
  'PUBLISHED_BY',
  'RETELLS',
] as const;
const attribution = z.enum(['FIRSTHAND', 'RELAYED']);
const edge = z.object({
  id,
  type: z.enum([...evidence, ...coded]),
  source: id,
  target: id,
  stance: z.enum(['SUPPORTS', 'OPPOSES', 'NEUTRAL', 'MIXED']).nullable(),
  attribution: z.enum(['FIRSTHAND', 'RELAYED', 'BOTH']).nullable(),
  conditional: z.enum(['NONE', 'SOME', 'ALL']).nullable(),
  statements: z.array(
    z.object({
      id,
      attribution,
      reportedBy: z.array(z.object({ id, attribution, actor: z.object({ id }) })),
    }),
  ),
});
const nodeType = z.enum(['ACTOR', 'POSITION', 'ISSUE', 'EVENT', 'DOCUMENT', 'QUOTE']);
const answer = z.object({
  graph: z.object({
    nodes: z.array(z.union([actor, position, issue, plain])),
    edges: z.array(edge),
    leftOut: z.number(),
    leftOutTypes: z.array(z.object({ type: nodeType, count: z.number() })),
    leftOutIssues: z.array(z.object({ issue: id, count: z.number() })),
    gone: z.array(id),
  }),
}) satisfies z.ZodType<OpeningGraphQuery>;

/** What the client asks for first, asked over HTTP as the client does. */
export async function openingGraph(dixit: Dixit): Promise<DrawnGraph> {
  const { data, errors } = await dixit.query(OpeningGraphDocument.toString());
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return toDrawnGraph(answer.parse(data));
}
