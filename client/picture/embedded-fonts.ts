import type { Family, Picture } from './shapes.ts';
import { rangeHas, usedLetters } from './used-letters.ts';

/** A part of a font as it goes into a file. */
export interface EmbeddedFont {
  /** The declaration's parts as CSS has them. */
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly range: string;
  /** A `data:` address. */
  readonly source: string;
}

const families: Readonly<Record<Family, string>> = {
  sans: 'Source Sans 3 Variable',
  serif: 'Source Serif 4 Variable',
};

const unquoted = (text: string): string => text.trim().replaceAll(/^["']|["']$/gu, '');

/** All font faces that the page's style sheets declare. */
function declared(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

/**
 * Those parts of the page's fonts that a picture's letters need, so that a browser shows it as it was where they are not installed. A part
 * that cannot be fetched is left out: another font is drawn then.
 */
export async function embeddedFonts({ shapes }: Picture): Promise<readonly EmbeddedFont[]> {
  const letters = usedLetters(shapes);
  const needed = declared().filter(({ style }) =>
    (['sans', 'serif'] as const).some(
      (family) =>
        unquoted(style.getPropertyValue('font-family')) === families[family] &&
        rangeHas(style.getPropertyValue('unicode-range'), letters[family]),
    ),
  );
  const fetched = await Promise.all(needed.map(embedded));
  return fetched.filter((font) => font !== null);
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<EmbeddedFont | null> {
  const [, url] = /url\(["']?([^"')]+)["']?\)/u.exec(style.getPropertyValue('src')) ?? [];
  if (url === undefined) return null;
  try {
    const answer = await fetch(new URL(url, parentStyleSheet?.href ?? location.href));
    if (!answer.ok) return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return {
      family: unquoted(style.getPropertyValue('font-family')),
      weight: style.getPropertyValue('font-weight'),
      style: style.getPropertyValue('font-style'),
      range: style.getPropertyValue('unicode-range'),
      source: `data:font/woff2;base64,${btoa(binary)}`,
    };
  } catch (error) {
    // No connection: the file is made without it.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
