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
  const cutter = new Cutter(text);
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+[\r\n]*/g)) cutter.add(index, line);
  return cutter.finish();
}

class Cutter {
  readonly #text: string;
  readonly #passages: Stretch[] = [];
  /** Where the passage at hand begins, and the number of its first paragraph. */
  #start = 0;
  #first = 1;
  #continues = false;
  /** The number of the paragraph at hand. */
  #paragraph = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** A line with the line ends behind it, and where it begins. */
  add(index: number, line: string): void {
    const end = index + line.length;
    while (end - this.#start > MOST) {
      const at = index - this.#start >= ENOUGH / 2 ? index : goodPlace(this.#text, this.#start);
      this.#cut(at, at > index);
    }
    if (line.trim() !== '') this.#paragraph += 1;
    if (end - this.#start >= ENOUGH) this.#cut(end, false);
  }

  finish(): Stretch[] {
    if (this.#start < this.#text.length) this.#cut(this.#text.length, false);
    return this.#passages;
  }

  #cut(end: number, within: boolean): void {
    this.#passages.push({ start: this.#start, end, paragraph: this.#first, continues: this.#continues });
    this.#start = end;
    this.#first = this.#paragraph;
    this.#continues = within;
  }
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
