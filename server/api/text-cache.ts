/** Texts by key, up to so many UTF-16 units in all: those used longest ago make room. Asked for twice at once, a text is fetched once. */
export class TextCache {
  readonly #most: number;
  readonly #kept = new Map<string, string>();
  readonly #fetching = new Map<string, Promise<string | null>>();
  #units = 0;

  constructor(mostUnits: number) {
    this.#most = mostUnits;
  }

  /** The text kept under a key, else what `fetch` brings; null and failures are not kept. */
  get(key: string, fetch: () => Promise<string | null>): Promise<string | null> {
    const text = this.#kept.get(key);
    if (text !== undefined) {
      // Put last again: a map keeps the order in which keys were set.
      this.#kept.delete(key);
      this.#kept.set(key, text);
      return Promise.resolve(text);
    }
    const fetching = this.#fetching.get(key) ?? this.#fetch(key, fetch);
    this.#fetching.set(key, fetching);
    return fetching;
  }

  async #fetch(key: string, fetch: () => Promise<string | null>): Promise<string | null> {
    try {
      const text = await fetch();
      if (text !== null) this.#keep(key, text);
      return text;
    } finally {
      this.#fetching.delete(key);
    }
  }

  #keep(key: string, text: string): void {
    if (text.length > this.#most) return;
    this.#kept.set(key, text);
    this.#units += text.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#units <= this.#most) return;
      this.#kept.delete(oldest);
      this.#units -= length;
    }
  }
}
