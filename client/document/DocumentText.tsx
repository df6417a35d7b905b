import { useMemo, useRef } from 'react';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import { useMedia } from '../page/use-media.ts';
import type { Passage } from './fetch-passage.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { Note } from './Note.tsx';
import { heightOf } from './passage-height.ts';
import { PassageText } from './PassageText.tsx';
import type { OpenDocument } from './document-query.ts';
import type { Near } from './use-near.ts';
import { pickQuote } from './pick-quote.ts';
import { useShown } from './use-shown.ts';
import { useTappedMark } from './use-tapped-mark.ts';
import { useWidth } from './use-width.ts';

interface DocumentTextProps {
  readonly document: OpenDocument;
  /** The passages that have come, with their quotes. */
  readonly loaded: ReadonlyMap<number, Passage>;
  /** Texts of passages without their quotes, fetched ahead. */
  readonly texts: ReadonlyMap<number, string>;
  readonly near: Near;
  /** Index of the passage in which the quote at hand begins. */
  readonly home: number | null;
  readonly quote: MarkedQuoteFragment | null;
  readonly body: React.RefObject<HTMLDivElement | null>;
}

/** Width of the column where there is room, px. */
const widest = 640;

const none: readonly MarkedQuoteFragment[] = [];

/**
 * A text with its quotes marked and numbered, and their notes beside it; in narrow windows the note at hand stands under its paragraph.
 * What has not come yet is left room for.
 */
export function DocumentText({ document, loaded, texts, near, home, quote, body }: DocumentTextProps) {
  const narrow = useMedia('(max-width: 1099px)');
  const column = useRef<HTMLDivElement>(null);
  const width = useWidth(column);
  const { passages, language } = document;
  useTappedMark(column, quote?.id ?? null, pickQuote);
  // Before its width is known, what is not drawn yet has the wrong height.
  useShown(body, width === null ? null : (quote?.id ?? null));
  const noted = useMemo(() => notedIn(loaded, near.now, home), [loaded, near.now, home]);
  const under = useMemo(
    () => (narrow && quote ? <Note quote={quote} atHand onPick={pickQuote} /> : null),
    [narrow, quote],
  );
  return (
    <div className="document-body" ref={body}>
      <div className="document-text" lang={language ?? undefined} ref={column}>
        {passages.map(({ index, start, end, paragraph, continues }) => {
          const passage = loaded.get(index);
          const text = passage?.text ?? texts.get(index);
          const quotes = passage?.quotes ?? none;
          const next = passages[index + 1]?.paragraph ?? paragraph + (end - start) / 500;
          const height = heightOf(end - start, next - paragraph, width ?? widest);
          const reached = quote !== null && quotes.some(({ id }) => id === quote.id);
          return (
            <div
              key={index}
              className="passage"
              data-passage={index}
              style={
                text === undefined ? { minHeight: height } : { containIntrinsicBlockSize: `auto ${height}px` }
              }
            >
              {text !== undefined && (
                <PassageText
                  text={text}
                  start={start}
                  paragraph={paragraph}
                  continues={continues}
                  quotes={quotes}
                  atHand={reached ? quote.id : null}
                  under={reached ? under : null}
                  onPick={pickQuote}
                />
              )}
            </div>
          );
        })}
      </div>
      {!narrow && <MarginNotes quotes={noted} atHand={quote?.id ?? null} body={body} onPick={pickQuote} />}
    </div>
  );
}

/** The quotes that begin in passages near the window or in that of the quote at hand, by where they begin. */
function notedIn(
  loaded: ReadonlyMap<number, Passage>,
  near: ReadonlySet<number>,
  home: number | null,
): MarkedQuoteFragment[] {
  return [...loaded.values()]
    .filter(({ index }) => near.has(index) || index === home)
    .sort((one, other) => one.index - other.index)
    .flatMap(({ start, quotes }) => quotes.filter((quote) => quote.start >= start));
}
