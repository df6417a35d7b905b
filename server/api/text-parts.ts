import { partsPair } from '../graph/surrogates.ts';
import { badUserInput } from './errors.ts';
import type { HeldText } from './held-text.ts';

/** A quote as it stands in its document's text: UTF-16 code units, half-open. */
interface Placed {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Part of a text, kept within it: UTF-16 code units, half-open.
 * @throws GraphQLError BAD_USER_INPUT where it would end before it starts
 */
export function partOf(text: string, start: number, end: number): string {
  if (end < start) throw badUserInput(`end: ${end} comes before start, ${start}.`);
  return text.slice(Math.max(0, start), Math.max(0, end));
}

/**
 * A quote with the text around it.
 * @param held the document's text, null where none is held: then the stored prefix and suffix are all there is
 * @param characters at most so many UTF-16 units to either side, one less where a surrogate pair would be cut
 */
export function contextOf(held: HeldText | null, quote: Placed, characters: number) {
  const before = held === null ? quote.prefix : held.text.slice(0, quote.start);
  const after = held === null ? quote.suffix : held.text.slice(quote.end);
  return { before: lastUnits(before, characters), exact: quote.exact, after: firstUnits(after, characters) };
}

/**
 * The selectors of W3C's Web Annotation Data Model for a quote, either of which finds it: by its words, and by its place, which counts
 * code points there, not UTF-16 units.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function selectorsOf(held: HeldText | null, { exact, prefix, suffix, start, end }: Placed) {
  const words = { type: 'TextQuoteSelector', exact, prefix, suffix };
  if (held === null) return [words];
  const place = { start: held.codePointsBefore(start), end: held.codePointsBefore(end) };
  return [words, { type: 'TextPositionSelector', ...place }];
}

function lastUnits(text: string, units: number): string {
  const from = Math.max(0, text.length - units);
  return text.slice(partsPair(text, from) ? from + 1 : from);
}

function firstUnits(text: string, units: number): string {
  return text.slice(0, partsPair(text, units) ? units - 1 : units);
}
