const letter = /\p{L}/u;
const fromTheRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Lines as one label, read in the direction of their first letter as `dir="auto"` would have it, which a canvas does not know: where it is
 * written from the right, each line is isolated (U+2067 … U+2069, Unicode Standard Annex 9), so that its full stop stands at its left end.
 */
export function labelOf(lines: readonly string[]): string {
  const first = letter.exec(lines.join('\n'))?.[0] ?? '';
  return (fromTheRight.test(first) ? lines.map((line) => `\u2067${line}\u2069`) : lines).join('\n');
}
