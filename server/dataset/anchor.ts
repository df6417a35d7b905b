import { partsPair } from '../graph/surrogates.ts';
import type { QuoteEntry } from './format.ts';
import type { TextIndex } from './text-index.ts';

/** So many UTF-16 units around a quote are kept as its prefix and suffix. */
const AROUND = 32;

/** A span of a text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * All places at which a quote's words stand verbatim, with `prefix` and `suffix`, where given, directly beside. Never a fuzzy match.
 * Their number tells the caller whether the quote is found (1), missing (0) or told too little of (2 or more).
 */
export function occurrences(
  index: TextIndex,
  { exact, prefix = '', suffix = '' }: Pick<QuoteEntry, 'exact' | 'prefix' | 'suffix'>,
): Span[] {
  const spans: Span[] = [];
  for (const start of index.find(exact)) {
    const end = start + exact.length;
    const beside = start >= prefix.length && index.text.startsWith(prefix, start - prefix.length);
    if (beside && index.text.startsWith(suffix, end)) spans.push({ start, end });
  }
  return spans;
}

/** The words of a span and the 32 units to either side, fewer at the ends of the text, never half a surrogate pair. */
export function wordsOf(
  text: string,
  { start, end }: Span,
): { exact: string; prefix: string; suffix: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(partsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, partsPair(text, to) ? to - 1 : to),
  };
}
