import { Fragment, memo, useEffect, useMemo, useRef } from 'react';
import { replace } from '../address/history.ts';
import { useMedia } from '../page/use-media.ts';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import type { DocumentAddress } from './DocumentScreen.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { Note } from './Note.tsx';
import { paragraphsOf, type Segment, segmentsOf, spansByParagraph } from './segments.ts';

/** A quote with the number on its tag. */
export type NumberedQuote = MarkedQuoteFragment & { readonly number: number };

interface DocumentTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly quotes: readonly MarkedQuoteFragment[];
  /** Index of the quote at hand. */
  readonly at: number | null;
  readonly address: DocumentAddress;
}

/** A text with its quotes marked and numbered, and their notes beside it; in narrow windows the note at hand stands under its paragraph. */
export function DocumentText({ text, language, quotes, at, address }: DocumentTextProps) {
  const narrow = useMedia('(max-width: 1099px)');
  const box = useRef<HTMLDivElement>(null);
  const numbered = useMemo(() => quotes.map((quote, index) => ({ ...quote, number: index + 1 })), [quotes]);
  const paragraphs = useMemo(() => {
    const parts = paragraphsOf(text);
    const lists = spansByParagraph(parts, numbered);
    return parts.map((part, index) => segmentsOf(part, lists[index] ?? []));
  }, [text, numbered]);
  const atHand = at === null ? null : (numbered[at] ?? null);
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  });
  const pick = useMemo(() => (id: string) => replace({ ...latest.current, quote: id }), []);

  const target = atHand?.id;
  useEffect(() => {
    if (target === undefined) return;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.current
      ?.querySelector('mark.at-hand')
      ?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
  }, [target]);

  return (
    <div className="document-body" ref={box}>
      <div className="document-text" lang={language ?? undefined}>
        {paragraphs.map((segments, index) => {
          const here = atHand !== null && segments.some(({ covering }) => covering.includes(atHand));
          const starts = atHand !== null && segments.some(({ beginning }) => beginning.includes(atHand));
          return (
            <Fragment key={segments[0]?.start ?? index}>
              <ParagraphView
                text={text}
                segments={segments}
                number={index + 1}
                atHand={here ? atHand.id : null}
                onPick={pick}
              />
              {narrow && starts && <Note quote={atHand} atHand onPick={pick} />}
            </Fragment>
          );
        })}
      </div>
      {!narrow && <MarginNotes quotes={numbered} atHand={at} body={box} onPick={pick} />}
    </div>
  );
}

interface ParagraphViewProps {
  readonly text: string;
  readonly segments: readonly Segment<NumberedQuote>[];
  readonly number: number;
  /** Id of the quote at hand where it covers something here. */
  readonly atHand: string | null;
  readonly onPick: (id: string) => void;
}

/** Drawn again only where the quote at hand comes or goes: a long text stays quick. */
const ParagraphView = memo(function ParagraphView({
  text,
  segments,
  number,
  atHand,
  onPick,
}: ParagraphViewProps) {
  return (
    <p data-number={number} dir="auto">
      {segments.map((segment) => (
        <SegmentView
          key={segment.start}
          text={text.slice(segment.start, segment.end)}
          segment={segment}
          atHand={atHand}
          onPick={onPick}
        />
      ))}
    </p>
  );
});

interface SegmentViewProps {
  readonly text: string;
  readonly segment: Segment<NumberedQuote>;
  readonly atHand: string | null;
  readonly onPick: (id: string) => void;
}

function SegmentView({ text, segment: { covering, beginning }, atHand, onPick }: SegmentViewProps) {
  if (covering.length === 0) return text;
  const own = covering.some(({ words }) => words === 'SPEAKER');
  const lit = covering.some(({ id }) => id === atHand);
  const depth = Math.min(3, covering.length);
  // A line ends before or after a button: with the first word in one piece, the number stays at what it numbers.
  const first = beginning.length === 0 ? '' : (/^\s*\S{1,24}/u.exec(text)?.[0] ?? '');
  const tags = beginning.map(({ id, number }) => (
    <button
      key={id}
      type="button"
      className="tag"
      data-quote={id}
      aria-label={`Quote ${number}`}
      aria-pressed={id === atHand}
      onClick={() => onPick(id)}
    >
      {number}
    </button>
  ));
  return (
    <mark className={`${own ? 'block' : 'band'} depth-${depth}${lit ? ' at-hand' : ''}`}>
      {tags.length > 0 && (
        <span className="tagged">
          {tags}
          {first}
        </span>
      )}
      {text.slice(first.length)}
    </mark>
  );
}
