import { switching } from '../address/focusing.ts';
import { go } from '../address/history.ts';
import { type Found, nodesIn } from '../canvas/free/blocks.ts';
import {
  type Direction,
  type EdgeType,
  type NeighbourFilter,
  NeighboursDocument,
  type NodeType,
} from '../generated/graphql.ts';
import { say, sayUndoable } from '../page/notice.ts';
import { request } from '../request/request.ts';
import { doing, withStanding } from './doing.ts';
import { foundAgain } from './found-again.ts';
import { sentenceOf, stepOf } from './in-words.ts';
import { most } from './rows.ts';
import { shared } from './shared.ts';
import { standingNow } from './standing-now.ts';

/** Some neighbours of a node: along one type of edge, of one type, and what else they are chosen by. */
export interface Part {
  readonly relationship: EdgeType;
  readonly direction: Direction | null;
  readonly type: NodeType;
  readonly chosen?: Pick<NeighbourFilter, 'issues' | 'actorKinds' | 'stances'>;
}

/** A node, and what of its neighbours is to come. */
export interface Expansion {
  readonly parent: string;
  readonly parts: readonly Part[];
}

/**
 * Brings neighbours of nodes into the free view, at most `most` of them together, and goes there: one step in the log.
 * @throws RequestError where the server does not give them; then nothing has changed
 */
export async function bringIn(expansions: readonly Expansion[]): Promise<void> {
  const there = standingNow();
  const parents = expansions.map(({ parent }) => parent);
  const without = [...new Set([...there, ...parents])];
  const found = shared(
    await Promise.all(expansions.map(async ({ parent, parts }) => find(parent, parts, without))),
  );
  const come = expansions.map((expansion, index) => ({ ...expansion, found: found[index] ?? [] }));
  const ids = come.flatMap((one) => [one.parent, ...one.found.map(({ id }) => id)]);
  const done = await doing(ids, (graph, { blocks }) => {
    const before = new Set(nodesIn(blocks));
    return {
      do: 'bring in',
      from: come.map((one) => ({
        parent: one.parent,
        found: [...foundAgain(graph, one.parent, one.parts, before), ...one.found],
      })),
    };
  });
  if (done === null) return;
  const { address, standing, graph } = done;
  const { blocks } = address.contents;
  const begun = blocks.length === 0 || parents.length > 1 ? parents : [];
  // What comes is not hidden.
  const hidden = address.contents.hidden.filter((id) => !ids.includes(id));
  const free = withStanding(switching(address, 'free'), standing);
  const old = new Set([...nodesIn(blocks), ...begun]);
  const nodes = nodesIn(standing.blocks).flatMap((id) => (old.has(id) ? [] : (graph.nodes.get(id) ?? [])));
  go({ ...free, contents: { ...free.contents, hidden } }, stepOf(nodes));
  (nodes.length === 0 ? say : sayUndoable)(sentenceOf(nodes));
}

/** All parts are asked for at once; what came along one edge is not counted again along another. */
async function find(parent: string, parts: readonly Part[], without: readonly string[]): Promise<Found[]> {
  const answers = await Promise.all(
    parts.map(({ relationship, direction, type, chosen }) => {
      const filter = { ...chosen, ...(direction && { direction }), types: [type], without: [...without] };
      return request(NeighboursDocument, { id: parent, relationships: [relationship], filter, first: most });
    }),
  );
  const along = new Map<string, EdgeType>();
  for (const [index, { neighbourhood }] of answers.entries()) {
    const part = parts[index];
    for (const { id } of neighbourhood.nodes)
      if (part !== undefined && id !== parent && !along.has(id)) along.set(id, part.relationship);
  }
  return [...along].slice(0, most).map(([id, edge]) => ({ id, along: edge }));
}
