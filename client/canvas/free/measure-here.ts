import { loadFonts, measureWith } from '../measure-text.ts';
import type { Measure } from '../type.ts';

let measure: Measure | null = null;

/** Measures as the page draws: with its fonts, once those for these texts are loaded. What was measured once is not measured again. */
export async function measureHere(texts: Iterable<string>): Promise<Measure> {
  await loadFonts(document.fonts, texts);
  measure ??= measureWith(document.createElement('canvas').getContext('2d'));
  return measure;
}
