import { loadFonts, measureWith } from '../measure-text.ts';
import type { Measure } from '../type.ts';

/** Measures as the page draws: with its fonts, once those for these texts are loaded. */
export async function measureHere(texts: Iterable<string>): Promise<Measure> {
  await loadFonts(document.fonts, texts);
  return measureWith(document.createElement('canvas').getContext('2d'));
}
