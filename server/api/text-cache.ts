import { HeldText } from './held-text.ts';

/** Texts by key, up to so many UTF-16 units in all: those used longest ago make room. Asked for twice at once, a text is fetched once. */
export class TextCache {
  readonly #most: number;
  readonly #kept = new Map<string, HeldText>();
  readonly #fetching = new Map<string, Promise<HeldText | null>>();
  #units = 0;

  constructor(mostUnits: number) {
    this.#most = mostUnits;
  }

  /** The text kept under a key, else what `fetch` brings; null and failures are not kept. */
  get(key: string, fetch: () => Promise<string | null>): Promise<HeldText | null> {
    const held = this.#kept.get(key);
    if (held !== undefined) {
      // Put last again: a map keeps the order in which keys were set.
      this.#kept.delete(key);
      this.#kept.set(key, held);
      return Promise.resolve(held);
    }
    const fetching = this.#fetching.get(key) ?? this.#fetch(key, fetch);
    this.#fetching.set(key, fetching);
    return fetching;
  }

  async #fetch(key: string, fetch: () => Promise<string | null>): Promise<HeldText | null> {
    try {
      const text = await fetch();
      if (text === null) return null;
      const held = new HeldText(text);
      this.#keep(key, held);
      return held;
    } finally {
      this.#fetching.delete(key);
    }
  }

  #keep(key: string, held: HeldText): void {
    if (held.text.length > this.#most) return;
    this.#kept.set(key, held);
    this.#units += held.text.length;
    for (const [oldest, { text }] of this.#kept) {
      if (this.#units <= this.#most) return;
      this.#kept.delete(oldest);
      this.#units -= text.length;
    }
  }
}
