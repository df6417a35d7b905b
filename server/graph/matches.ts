import { fold } from './fold.ts';

/** A part of a text: UTF-16 code units, half-open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where folded words begin words of a text, in the text's own units: folding changes lengths, so each unit of the folded text remembers the
 * character it came from, marks and all.
 * @returns ranges in order, not overlapping
 */
export function matchesOf(text: string, words: readonly string[]): TextRange[] {
  const { folded, origins } = foldedWithOrigins(text);
  const ranges: TextRange[] = [];
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const length = Math.max(0, ...words.filter((beginning) => word.startsWith(beginning)).map(lengthOf));
    if (length === 0) continue;
    const start = origins[index]?.start ?? 0;
    const end = origins[index + length - 1]?.end ?? text.length;
    const last = ranges.at(-1);
    // One character can fold to two words (½): they are one range.
    if (last !== undefined && start < last.end)
      ranges.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else ranges.push({ start, end });
  }
  return ranges;
}

/** A text folded, and for each of its units the character of the text that it came from. */
function foldedWithOrigins(text: string): { folded: string; origins: TextRange[] } {
  const origins: TextRange[] = [];
  // A character with the marks after it, which folding drops.
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|^\p{M}+/gsu)) {
    const origin = { start: index, end: index + character.length };
    for (let unit = fold(character).length; unit > 0; unit -= 1) origins.push(origin);
  }
  return { folded: fold(text), origins };
}

function lengthOf(text: string): number {
  return text.length;
}
