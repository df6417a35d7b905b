import { passagesOf, type Stretch } from './passages.ts';

/** A document's text, with what is worth keeping beside it. */
export class HeldText {
  readonly text: string;
  /** Where characters of two units start, in order; found when first asked for. */
  #pairs: readonly number[] | undefined;

  #passages: readonly Stretch[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The text in passages: see `passagesOf`. */
  get passages(): readonly Stretch[] {
    this.#passages ??= passagesOf(this.text);
    return this.#passages;
  }

  /** How many code points stand before a UTF-16 unit. */
  codePointsBefore(unit: number): number {
    this.#pairs ??= Array.from(this.text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
    return unit - firstNotBelow(this.#pairs, unit);
  }
}

/** Index of the first number that is not below a bound, in a sorted list: how many are. */
function firstNotBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
