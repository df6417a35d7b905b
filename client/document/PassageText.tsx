import { Fragment, memo, type ReactNode, useMemo } from 'react';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { paragraphsOf, type Segment, segmentsOf, spansByParagraph } from './segments.ts';

interface PassageTextProps {
  readonly text: string;
  /** Where it stands in the whole text: its quotes count from there. UTF-16 units. */
  readonly start: number;
  /** Number of its first paragraph. */
  readonly paragraph: number;
  /** Whether it begins within that paragraph, whose number then stands in the passage before. */
  readonly continues: boolean;
  /** The quotes that reach into it; none until they have come. */
  readonly quotes: readonly MarkedQuoteFragment[];
  /** Id of the quote at hand where it reaches into this passage. */
  readonly atHand: string | null;
  /** What stands under the paragraph in which the quote at hand begins. */
  readonly under: ReactNode;
  readonly onPick: (id: string) => void;
}

/** Some paragraphs of a text, their quotes marked and numbered. */
export const PassageText = memo(function PassageText({
  text,
  start,
  paragraph,
  continues,
  quotes,
  atHand,
  under,
  onPick,
}: PassageTextProps) {
  const paragraphs = useMemo(() => {
    const parts = paragraphsOf(text);
    const here = quotes.map((quote) => ({ ...quote, start: quote.start - start, end: quote.end - start }));
    const lists = spansByParagraph(parts, here);
    return parts.map((part, index) => segmentsOf(part, lists[index] ?? []));
  }, [text, start, quotes]);
  return paragraphs.map((segments, index) => {
    const covered = segments.some(({ covering }) => covering.some(({ id }) => id === atHand));
    const begins = segments.some(({ beginning }) => beginning.some(({ id }) => id === atHand));
    return (
      <Fragment key={segments[0]?.start ?? index}>
        <Paragraph
          text={text}
          segments={segments}
          number={continues && index === 0 ? null : paragraph + index}
          atHand={covered ? atHand : null}
          onPick={onPick}
        />
        {begins && under}
      </Fragment>
    );
  });
});

interface ParagraphProps {
  readonly text: string;
  readonly segments: readonly Segment<MarkedQuoteFragment>[];
  /** Null where its number stands elsewhere. */
  readonly number: number | null;
  /** Id of the quote at hand where it covers something here. */
  readonly atHand: string | null;
  readonly onPick: (id: string) => void;
}

/** Drawn again only where the quote at hand comes or goes: a long text stays quick. */
const Paragraph = memo(function Paragraph({ text, segments, number, atHand, onPick }: ParagraphProps) {
  return (
    <p {...(number !== null && { 'data-number': number })} dir="auto">
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
  readonly segment: Segment<MarkedQuoteFragment>;
  readonly atHand: string | null;
  readonly onPick: (id: string) => void;
}

function SegmentView({ text, segment: { covering, beginning }, atHand, onPick }: SegmentViewProps) {
  if (covering.length === 0) return text;
  const own = covering.some((quote) => quote.words === 'SPEAKER');
  const lit = covering.some(({ id }) => id === atHand);
  const depth = Math.min(3, covering.length);
  // A line may end before or after a button: in one piece with the first word, the number stays at what it numbers.
  const first = beginning.length === 0 ? '' : (/^\s*\S{1,24}/u.exec(text)?.[0] ?? '');
  const tags = beginning.map(({ id, number }) => (
    <button
      key={id}
      type="button"
      className="tag"
      data-quote={id}
      aria-label={laterWords.document.quote(number)}
      aria-pressed={id === atHand}
      onClick={() => onPick(id)}
    >
      {number}
    </button>
  ));
  return (
    <mark
      className={`${own ? 'block' : 'band'} depth-${depth}${lit ? ' at-hand' : ''}`}
      data-covering={covering.map(({ id }) => id).join(' ')}
    >
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
