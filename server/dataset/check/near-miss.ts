import { TextIndex } from '../text-index.ts';

/** In what a quote may differ from its text without a reader seeing it. */
const DIFFERENCES = new Map<string, (text: string) => string>([
  ['line ends', (text) => text.replaceAll(/\r\n?/g, '\n')],
  ['white space', (text) => text.replaceAll(/\s+/g, ' ')],
  ['quotation marks', (text) => text.replaceAll(/[“”„‟«»″]/g, '"').replaceAll(/[‘’‚‛‹›′`´]/g, "'")],
  ['Unicode normalisation', (text) => text.normalize('NFC')],
]);

/** Line ends are white space, so these three are all that can differ together. */
const TOGETHER = ['white space', 'quotation marks', 'Unicode normalisation'];

/** Tells in what little thing a quote that is not found differs from a text. It only says so: nothing is ever matched that way. */
export class NearMisses {
  readonly #text: string;
  readonly #indices = new Map<string, TextIndex>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The differences, all of which it takes; none where the words stand nowhere like that either. */
  differencesOf(words: string): string[] {
    for (const difference of DIFFERENCES.keys()) {
      if (this.#has(words, [difference])) return [difference];
    }
    if (!this.#has(words, TOGETHER)) return [];
    return TOGETHER.filter(
      (name) =>
        !this.#has(
          words,
          TOGETHER.filter((other) => other !== name),
        ),
    );
  }

  #has(words: string, differences: readonly string[]): boolean {
    const level = (text: string) => differences.reduce((so, name) => DIFFERENCES.get(name)?.(so) ?? so, text);
    const key = differences.join();
    const index = this.#indices.get(key) ?? new TextIndex(level(this.#text));
    this.#indices.set(key, index);
    return index.has(level(words));
  }
}
