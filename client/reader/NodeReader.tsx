import { laterWords } from '../wording/later-words.ts';
import { useQuery } from '@tanstack/react-query';
import { kindWord } from '../wording/kind-word.ts';
import { type ReadNodeQuery } from '../generated/graphql.ts';
import { inWords, publishedInWords } from '../wording/dates.ts';
import { ActorFacts, DocumentFacts, IssueFacts, PositionFacts } from './Facts.tsx';
import { NodeActions } from './NodeActions.tsx';
import { Failure, Gone } from './Failure.tsx';
import { nodeQuery } from './node-query.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { nothingKnown } from './StatementView.tsx';
import { ReaderSkeleton, TraceList } from './TraceList.tsx';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A node of any kind: what is known of it, and all the words behind it. */
export function NodeReader({ id }: { readonly id: string }) {
  const { data, error } = useQuery(nodeQuery(id));
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
              laterWords.reader.statementsOf(node.statements.totalCount),
              laterWords.reader.facts.positions(node.holdings.totalCount),
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
            kind={[
              laterWords.reader.kinds.Position,
              laterWords.reader.statementsOf(node.statements.totalCount),
            ]}
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
            kind={[
              laterWords.reader.kinds.Issue,
              laterWords.reader.facts.positions(node.positions.totalCount),
            ]}
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
              laterWords.reader.kinds.Event,
              node.place,
              inWords(node.occurred?.edtf),
              laterWords.reader.statementsOf(node.statements.totalCount),
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
            kind={[
              laterWords.reader.kinds.Document,
              publishedInWords(node.published),
              laterWords.reader.quotesOf(node.quotes.totalCount),
            ]}
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
            kind={[laterWords.reader.kinds.Statement]}
            title={[{ name: node.actor.name, id: node.actor.id }, ` ${laterWords.reader.quoted(node.cue)}`]}
          />
          <TraceList id={id} known={{ ...nothingKnown, speaker: node.actor.id }} />
        </>
      );
    case 'Quote':
      return (
        <>
          <ReaderHead
            kind={[laterWords.reader.kinds.Quote, laterWords.reader.statementsOf(node.statements.totalCount)]}
            title={[laterWords.reader.wordsIn, { name: node.document.title, id: node.document.id }]}
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
