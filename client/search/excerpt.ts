/** A part of a text: UTF-16 code units, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of what was found; `found` where it is one of the words searched for. */
export interface Found {
  /** Where it begins in the text; dots have the place of what they stand for. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

/** How much of a long text is shown, in UTF-16 code units, and how much of it before the first word found. */
const shown = 110;
const lead = 36;

/**
 * A text with the words found marked, cut between words to what a line or two can hold around the first of them.
 * Ranges are in order and do not overlap; what lies outside the text is left out.
 */
export function excerpt(text: string, ranges: readonly Range[]): Found[] {
  const first = ranges[0]?.start ?? 0;
  const long = text.length > shown + lead;
  const from = long && first > lead ? wordStart(text, first - lead, first) : 0;
  const to = long ? wordEnd(text, Math.min(text.length, from + shown), ranges) : text.length;
  const pieces: Found[] = from > 0 ? [{ at: -1, text: '… ', found: false }] : [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || end > to || end <= start) continue;
    if (start > at) pieces.push({ at, text: text.slice(at, start), found: false });
    pieces.push({ at: start, text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < to) pieces.push({ at, text: text.slice(at, to), found: false });
  if (to < text.length) pieces.push({ at: to, text: ' …', found: false });
  return pieces;
}

/** The first beginning of a word from `at` on, `limit` where there is none before it. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s\S/);
  return space < 0 ? limit : at + space + 1;
}

/** The last end of a word up to `at` that does not cut a word found. */
function wordEnd(text: string, at: number, ranges: readonly Range[]): number {
  if (at >= text.length) return text.length;
  const least = ranges[0]?.end ?? 0;
  const space = text.slice(least, at).search(/\s\S*$/);
  return space < 0 ? Math.max(at, least) : least + space;
}
