/** Chance that repeats: the same seed makes the same choices (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** Whether something that happens with this chance (0 to 1) happens. */
  happens(chance: number): boolean {
    return this.below(1000) < chance * 1000;
  }

  /** One of several. @throws RangeError of none */
  one<Value>(values: readonly Value[]): Value {
    const [value] = values.slice(this.below(values.length));
    if (value === undefined) throw new RangeError('nothing to choose from');
    return value;
  }

  /** Each of several with a chance, in their order. */
  some<Value>(values: readonly Value[], chance: number): Value[] {
    return values.filter(() => this.happens(chance));
  }
}
