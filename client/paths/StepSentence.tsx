import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { currentAddress } from '../address/history.ts';
import { Link, SelectLink } from '../address/Link.tsx';
import { SelectionWordsDocument, type ReadTraceFragment } from '../generated/graphql.ts';
import { isEvidence } from '../reader/subject.ts';
import { request } from '../request/request.ts';
import { publishedInWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { type Ends, type PathEdge, type Piece, sentenceOf } from './sentences.ts';

/** One line of a path as a sentence, with the newest quote behind it, which leads into its document. */
export function StepSentence({ edge, ends }: { readonly edge: PathEdge; readonly ends: Ends }) {
  const evidence = isEvidence(edge.type);
  const { data, isError } = useQuery({
    queryKey: ['words', edge.id],
    queryFn: ({ signal }) => request(SelectionWordsDocument, { id: edge.id }, signal),
    enabled: evidence,
  });
  const trace = data?.trace.edges[0]?.node;
  const pieces = sentenceOf(edge, ends, trace?.chain ?? []);
  return (
    <div className="path-sentence">
      <p>
        <Pieces pieces={pieces} />
        {trace ? ':' : '.'} {!evidence && <span className="small secondary">{laterWords.paths.byCoder}</span>}
        {edge.statementCount > 1 && (
          <SelectLink id={edge.id} className="small">
            {laterWords.paths.moreStatements(edge.statementCount)}
          </SelectLink>
        )}
      </p>
      {trace && <Quote trace={trace} />}
      {evidence && !trace && !isError && <p className="path-waiting" aria-hidden="true" />}
      {isError && <p className="secondary">{laterWords.paths.noWords}</p>}
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => {
    const key = `${index}`;
    if (typeof piece === 'string') return <Fragment key={key}>{piece}</Fragment>;
    if ('cue' in piece)
      return (
        <bdi key={key} className="cue">
          {piece.cue}
        </bdi>
      );
    return (
      <b key={key} className="name">
        <SelectLink id={piece.id}>
          <bdi>{piece.name}</bdi>
        </SelectLink>
      </b>
    );
  });
}

/** The words themselves: a link to where they stand in their document. */
function Quote({ trace: { quote, condition, verified } }: { readonly trace: ReadTraceFragment }) {
  const here = currentAddress();
  const selection = here.screen === 'unknown' ? null : here.selection;
  const { document } = quote;
  return (
    <>
      <blockquote className="quote" lang={document.language ?? undefined} dir="auto">
        <Link
          className="path-quote"
          to={{ screen: 'document', document: document.id, quote: quote.id, selection, search: '' }}
        >
          <mark className={quote.words === 'SPEAKER' ? 'block' : 'band'}>{quote.exact}</mark>
        </Link>
      </blockquote>
      {condition !== null && (
        <p className="small">
          {laterWords.paths.onlyIf} “<bdi>{condition}</bdi>”
        </p>
      )}
      <p className="small secondary">
        <bdi>{document.publisher?.name ?? document.title}</bdi>, {publishedInWords(document.published)}{' '}
        {verified && (
          <span className="verified" title={laterWords.paths.verified}>
            ✓<span className="hidden"> {laterWords.paths.verified}</span>
          </span>
        )}
      </p>
    </>
  );
}
