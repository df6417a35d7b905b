const GRAM = 4;
/** As many buckets as units, between these powers of two. */
const LEAST_BITS = 8;
const MOST_BITS = 18;
/** So many of a needle's grams are looked at to find its rarest. */
const LOOKED_AT = 64;

/**
 * Finds exact words in one text, many times over: reading the text once, it notes where each run of four units stands, so that a search looks only
 * at places where the rarest run of the words stands. Holds eight bytes a unit.
 */
export class TextIndex {
  readonly text: string;
  /** A hash has so many bits. */
  readonly #bits: number;
  /** Where each bucket begins in `places`, and where the last ends. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;

  constructor(text: string) {
    this.text = text;
    const grams = Math.max(0, text.length - GRAM + 1);
    this.#bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(grams + 1))));
    this.#starts = new Uint32Array(2 ** this.#bits + 1);
    this.#places = new Uint32Array(grams);
    this.#fill(grams);
  }

  /** Offsets at which `words` stand, in order, overlapping ones too; none for empty words. */
  *find(words: string): Generator<number> {
    if (words.length < GRAM) {
      if (words === '') return;
      for (let at = this.text.indexOf(words); at !== -1; at = this.text.indexOf(words, at + 1)) yield at;
      return;
    }
    const { bucket, offset } = this.#rarest(words);
    for (let index = this.#start(bucket); index < this.#start(bucket + 1); index += 1) {
      const at = (this.#places[index] ?? 0) - offset;
      if (at >= 0 && this.text.startsWith(words, at)) yield at;
    }
  }

  /** Whether `words` stand anywhere. */
  has(words: string): boolean {
    return this.find(words).next().done !== true;
  }

  #rarest(words: string): { bucket: number; offset: number } {
    let best = { bucket: this.#bucketOf(words, 0), offset: 0, size: Infinity };
    for (let offset = 0; offset <= Math.min(words.length - GRAM, LOOKED_AT); offset += 1) {
      const bucket = this.#bucketOf(words, offset);
      const size = this.#start(bucket + 1) - this.#start(bucket);
      if (size < best.size) best = { bucket, offset, size };
    }
    return best;
  }

  /** Sorts the places by bucket: counts, sums up, puts each where it belongs. */
  #fill(grams: number): void {
    const { text } = this;
    const starts = this.#starts;
    for (let at = 0; at < grams; at += 1) {
      const bucket = this.#bucketOf(text, at);
      starts[bucket + 1] = this.#start(bucket + 1) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket += 1) {
      starts[bucket] = this.#start(bucket) + this.#start(bucket - 1);
    }
    const next = starts.slice();
    for (let at = 0; at < grams; at += 1) {
      const bucket = this.#bucketOf(text, at);
      const place = next[bucket] ?? 0;
      this.#places[place] = at;
      next[bucket] = place + 1;
    }
  }

  #start(bucket: number): number {
    return this.#starts[bucket] ?? 0;
  }

  #bucketOf(text: string, at: number): number {
    let hash = 0;
    for (let unit = at; unit < at + GRAM; unit += 1)
      hash = Math.imul(hash ^ text.charCodeAt(unit), 0x9e3779b1);
    return hash >>> (32 - this.#bits);
  }
}
