import { useQuery } from '@tanstack/react-query';
import { type EdgeType, ReadEdgeDocument, type ReadEdgeQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { CoderEdge } from './CoderEdge.tsx';
import { counted } from '../wording/counted.ts';
import { Failure, Gone } from './Failure.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import type { Part } from './sentence.ts';
import { type EdgeSubject, isEvidence } from './subject.ts';
import { ReaderSkeleton, TraceList } from './TraceList.tsx';

/** What an edge is called, and the words that join its ends. Holdings have a reader of their own. */
const wording: Readonly<Record<EdgeType, { readonly kind: string; readonly verb: string }>> = {
  HOLDS: { kind: 'Holding', verb: ' on ' },
  RELAYS: { kind: 'Relayed words', verb: ' passes on words of ' },
  ADDRESSES: { kind: 'Words to somebody', verb: ' speaks to ' },
  MENTIONS: { kind: 'Mentions', verb: ' speaks of ' },
  ANSWERS: { kind: 'Answers', verb: ' answers ' },
  REPRESENTS: { kind: 'Represents', verb: ' speaks for ' },
  MEMBER_OF: { kind: 'Belongs to', verb: ' is a member of ' },
  ABOUT: { kind: 'Issue', verb: ' is about ' },
  CONTRADICTS: { kind: 'Contradiction', verb: ' contradicts ' },
  REFINES: { kind: 'Refinement', verb: ' makes more precise: ' },
  PUBLISHED_BY: { kind: 'Publication', verb: ' was published by ' },
  RETELLS: { kind: 'Retelling', verb: ' retells ' },
};

type EdgeNode = ReadEdgeQuery['graph']['nodes'][number];

/** The name an end of an edge goes by. */
function nameOf(node: EdgeNode): string {
  switch (node.__typename) {
    case 'Actor':
    case 'Issue':
    case 'Event':
      return node.name;
    case 'Position':
      return node.proposition;
    case 'Document':
      return node.title;
    case 'Dataset':
    case 'Holding':
    case 'Quote':
    case 'Statement':
    default:
      return node.id;
  }
}

/** Any edge but a holding: its sentence, and the statements behind it or what the coder noted. */
export function EdgeReader({ edge }: { readonly edge: EdgeSubject }) {
  const { data, error } = useQuery({
    queryKey: ['edge', edge.source, edge.target],
    queryFn: ({ signal }) => request(ReadEdgeDocument, { ends: [edge.source, edge.target] }, signal),
  });
  if (!data) return error ? <Failure error={error} id={edge.id} /> : <ReaderSkeleton />;
  const source = data.graph.nodes.find(({ id }) => id === edge.source);
  const target = data.graph.nodes.find(({ id }) => id === edge.target);
  const drawn = data.graph.edges.find(({ id }) => id === edge.id);
  if (!source || !target || !drawn) return <Gone id={edge.id} />;
  const { kind, verb } = wording[edge.type];
  const title: Part[] = [
    { name: nameOf(source), id: source.id },
    verb,
    { name: nameOf(target), id: target.id },
  ];
  const evidence = isEvidence(edge.type);
  return (
    <>
      <ReaderHead
        kind={[kind, evidence ? counted(drawn.statementCount, 'statement') : 'noted by the coder']}
        title={title}
      />
      {evidence ? (
        <TraceList
          id={edge.id}
          known={{ speaker: edge.type === 'RELAYS' ? target.id : source.id, position: null, chain: false }}
        />
      ) : (
        <CoderEdge edge={edge} source={source} />
      )}
    </>
  );
}
