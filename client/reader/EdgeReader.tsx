import { laterWords } from '../wording/later-words.ts';
import { useQuery } from '@tanstack/react-query';
import { ReadEdgeDocument, type ReadEdgeQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { CoderEdge } from './CoderEdge.tsx';
import { Failure, Gone } from './Failure.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import type { Part } from './sentence.ts';
import { type EdgeSubject, isEvidence } from './subject.ts';
import { ReaderSkeleton, TraceList } from './TraceList.tsx';

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
  const { kind, verb } = laterWords.reader.edges[edge.type];
  const title: Part[] = [
    { name: nameOf(source), id: source.id },
    verb,
    { name: nameOf(target), id: target.id },
  ];
  const evidence = isEvidence(edge.type);
  return (
    <>
      <ReaderHead
        kind={[
          kind,
          evidence ? laterWords.reader.statementsOf(drawn.statementCount) : laterWords.reader.byCoder,
        ]}
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
