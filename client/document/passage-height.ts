/** How text is set here: see document.css. All in px. */
const line = 29;
const letter = 8.3;
const gap = 17;

/**
 * About how high a passage will be, in px, before it is drawn.
 * @param units its length in UTF-16 units
 * @param paragraphs how many paragraphs it has
 * @param width of the column, px
 */
export function heightOf(units: number, paragraphs: number, width: number): number {
  // A paragraph's last line is half full.
  const lines = (units * letter) / Math.max(width, 100) + paragraphs / 2;
  return Math.round(lines * line + paragraphs * gap);
}
