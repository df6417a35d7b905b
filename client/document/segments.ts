/** A marked span of a text: UTF-16 code units, half-open. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text and the spans that cover all of it, in the order in which they begin. */
export interface Segment<Marked extends Span> {
  readonly start: number;
  readonly end: number;
  readonly covering: readonly Marked[];
  /** The spans that begin with this piece: here their tags stand. */
  readonly beginning: readonly Marked[];
}

/** A paragraph: its text without the line ends around it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text, parted by line ends of any kind; empty ones left out. */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * A part of a text cut wherever a span begins or ends, so that overlapping spans can be told apart. Pieces are in order, leave nothing out
 * and do not overlap. A span that began before the part has its tag there, not here.
 * @param spans in the order of their beginnings
 */
export function segmentsOf<Marked extends Span>(
  part: Paragraph,
  spans: readonly Marked[],
): Segment<Marked>[] {
  const inside = spans.filter(({ start, end }) => start < part.end && end > part.start);
  const cuts = new Set([part.start, part.end]);
  for (const { start, end } of inside) {
    if (start > part.start) cuts.add(start);
    if (end < part.end) cuts.add(end);
  }
  const bounds = [...cuts].sort((one, other) => one - other);
  return bounds.slice(0, -1).flatMap((start, index) => {
    const end = bounds[index + 1];
    if (end === undefined) return [];
    return [
      {
        start,
        end,
        covering: inside.filter((span) => span.start <= start && span.end >= end),
        beginning: inside.filter((span) => span.start === start),
      },
    ];
  });
}

/** Spans by the paragraph in which they begin, each list in order: one pass over both, so that long texts with many quotes stay quick. */
export function spansByParagraph<Marked extends Span>(
  paragraphs: readonly Paragraph[],
  spans: readonly Marked[],
): Marked[][] {
  const lists: Marked[][] = paragraphs.map(() => []);
  let first = 0;
  for (const span of spans) {
    while (first < paragraphs.length && (paragraphs[first]?.end ?? 0) <= span.start) first += 1;
    for (let at = first; at < paragraphs.length; at += 1) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph.start >= span.end) break;
      lists[at]?.push(span);
    }
  }
  return lists;
}
