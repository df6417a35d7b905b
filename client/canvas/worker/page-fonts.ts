import type { FontFaceRule } from './messages.ts';

function faceOf(rule: CSSFontFaceRule, base: string): FontFaceRule {
  const read = (property: string) => rule.style.getPropertyValue(property);
  return {
    family: read('font-family').replaceAll(/^["']|["']$/gu, ''),
    source: read('src').replaceAll(
      /url\(["']?([^"')]+)["']?\)/gu,
      (_, url: string) => `url("${new URL(url, base).href}")`,
    ),
    weight: read('font-weight') || 'normal',
    unicodeRange: read('unicode-range') || 'U+0-10FFFF',
  };
}

/** The faces that the page's own stylesheets declare: a worker has none of them, and is to measure what the page draws. */
export const pageFonts = (): FontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [faceOf(rule, sheet.href ?? document.baseURI)] : [],
    ),
  );
