import type { ReadTraceFragment } from '../generated/graphql.ts';
import { inContext, type Piece } from './context.ts';

/** How many units of context the reader's query asks for. */
const asked = 500;

function PieceOfText({ piece, band }: { readonly piece: Piece; readonly band: boolean }) {
  const text = piece.cue ? <u className="cue">{piece.text}</u> : piece.text;
  return piece.quoted ? <mark className={band ? 'band' : 'block'}>{text}</mark> : text;
}

/** The words in their surroundings: a block of colour where they are the speaker's own, a band under the letters where a reporter's. */
export function QuoteInContext({ trace }: { readonly trace: ReadTraceFragment }) {
  const { quote, chain } = trace;
  const cues = chain.flatMap((statement) => statement.cues);
  const pieces = inContext({ ...quote.context, exact: quote.exact, start: quote.start, asked }, cues);
  return (
    <blockquote className="quote" lang={quote.document.language ?? undefined} dir="auto">
      {pieces.map((piece) => (
        <PieceOfText key={piece.at} piece={piece} band={quote.words === 'REPORTER'} />
      ))}
    </blockquote>
  );
}
