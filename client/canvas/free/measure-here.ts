import { hasFonts, loadFonts, measureWith } from '../measure-text.ts';
import type { Measure } from '../type.ts';

let measure: Measure | null = null;

const measuring = (): Measure => (measure ??= measureWith(document.createElement('canvas').getContext('2d')));

/** Measures as the page draws: with its fonts, once those for these texts are loaded. What was measured once is not measured again. */
export async function measureHere(texts: Iterable<string>): Promise<Measure> {
  await loadFonts(document.fonts, texts);
  return measuring();
}

/** The same where they are loaded already; else null. */
export const measureNow = (texts: Iterable<string>): Measure | null =>
  hasFonts(document.fonts, texts) ? measuring() : null;
