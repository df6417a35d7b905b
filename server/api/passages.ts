import { partsPair } from '../graph/surrogates.ts';

/** A passage of a text: UTF-16 units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The number of its first paragraph, from 1; a paragraph is a line that is not empty. */
  readonly paragraph: number;
  /** Whether it begins within that paragraph. */
  readonly continues: boolean;
}

/** A passage ends with the paragraph that makes it at least so long, in UTF-16 units. */
const ENOUGH = 6_000;

/** No passage is longer. */
const MOST = 18_000;

/** A text in passages that leave nothing out and do not overlap: whole paragraphs, unless one alone is too long. */
export function passagesOf(text: string): Stretch[] {
  const passages: Stretch[] = [];
  let [start, paragraph, continues] = [0, 1, false];
  let first = paragraph;
  const cut = (end: number, within: boolean) => {
    passages.push({ start, end, paragraph: first, continues });
    [start, first, continues] = [end, paragraph, within];
  };
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+[\r\n]*/g)) {
    const end = index + line.length;
    while (end - start > MOST) {
      const at = index - start >= ENOUGH / 2 ? index : goodPlace(text, start);
      cut(at, at > index);
    }
    if (line.trim() !== '') paragraph += 1;
    if (end - start >= ENOUGH) cut(end, false);
  }
  if (start < text.length) cut(text.length, false);
  return passages;
}

/** Where to cut a paragraph that is too long: behind the last white space that is near enough, else between two characters. */
function goodPlace(text: string, start: number): number {
  const near = text.slice(start, start + ENOUGH);
  const space = near.search(/\s\S*$/);
  if (space > 0) return start + space + 1;
  return partsPair(text, start + ENOUGH) ? start + ENOUGH + 1 : start + ENOUGH;
}

/** Index of the passage that holds a place, which is kept within the text. */
export function passageAt(passages: readonly Stretch[], unit: number): number {
  const found = passages.findIndex(({ end }) => unit < end);
  return found < 0 ? passages.length - 1 : found;
}
