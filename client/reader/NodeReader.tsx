import { useQuery } from '@tanstack/react-query';
import { kindWord } from '../wording/kind-word.ts';
import { ReadNodeDocument, type ReadNodeQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { counted } from '../wording/counted.ts';
import { inWords, publishedInWords } from '../wording/dates.ts';
import { ActorFacts, DocumentFacts, IssueFacts, PositionFacts } from './Facts.tsx';
import { NodeActions } from './NodeActions.tsx';
import { Failure, Gone } from './Failure.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { nothingKnown } from './StatementView.tsx';
import { ReaderSkeleton, TraceList } from './TraceList.tsx';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A node of any kind: what is known of it, and all the words behind it. */
export function NodeReader({ id }: { readonly id: string }) {
  const { data, error } = useQuery({
    queryKey: ['node', id],
    queryFn: ({ signal }) => request(ReadNodeDocument, { id }, signal),
  });
  if (!data) return error ? <Failure error={error} id={id} /> : <ReaderSkeleton />;
  if (!data.node) return <Gone id={id} />;
  return <NodeText node={data.node} />;
}

function NodeText({ node }: { readonly node: NonNullable<ReadNodeQuery['node']> }) {
  const { id } = node;
  switch (node.__typename) {
    case 'Actor':
      return (
        <>
          <ReaderHead
            kind={[
              capital(kindWord(node.actorKind)),
              counted(node.statements.totalCount, 'statement'),
              counted(node.holdings.totalCount, 'position'),
            ]}
            title={[{ name: node.name, id }]}
          />
          <NodeActions id={id} />
          <ActorFacts actor={node} />
          <TraceList id={id} known={{ ...nothingKnown, speaker: id }} />
        </>
      );
    case 'Position':
      return (
        <>
          <ReaderHead
            kind={['Position', counted(node.statements.totalCount, 'statement')]}
            title={[{ name: node.proposition, id }]}
          />
          <NodeActions id={id} />
          <PositionFacts position={node} />
          <TraceList id={id} known={{ ...nothingKnown, position: id }} />
        </>
      );
    case 'Issue':
      return (
        <>
          <ReaderHead
            kind={['Issue', counted(node.positions.totalCount, 'position')]}
            title={[{ name: node.name, id }]}
          />
          <NodeActions id={id} />
          <IssueFacts issue={node} />
          <TraceList id={id} known={nothingKnown} />
        </>
      );
    case 'Event':
      return (
        <>
          <ReaderHead
            kind={[
              'Event',
              node.place,
              inWords(node.occurred?.edtf),
              counted(node.statements.totalCount, 'statement'),
            ]}
            title={[{ name: node.name, id }]}
          />
          <NodeActions id={id} focus={false} />
          {node.note !== null && <p className="node-facts">{node.note}</p>}
          <TraceList id={id} known={nothingKnown} />
        </>
      );
    case 'Document':
      return (
        <>
          <ReaderHead
            kind={['Document', publishedInWords(node.published), counted(node.quotes.totalCount, 'quote')]}
            title={[{ name: node.title, id }]}
          />
          <NodeActions id={id} focus={false} />
          <DocumentFacts document={node} />
        </>
      );
    case 'Statement':
      return (
        <>
          <ReaderHead
            kind={['Statement']}
            title={[{ name: node.actor.name, id: node.actor.id }, ` “${node.cue}”`]}
          />
          <TraceList id={id} known={{ ...nothingKnown, speaker: node.actor.id }} />
        </>
      );
    case 'Quote':
      return (
        <>
          <ReaderHead
            kind={['Quote', counted(node.statements.totalCount, 'statement')]}
            title={['Words in ', { name: node.document.title, id: node.document.id }]}
          />
          <TraceList id={id} known={nothingKnown} />
        </>
      );
    case 'Dataset':
    case 'Holding':
    default:
      return <Gone id={id} />;
  }
}
