/** A pill's place in the rows, px at zoom 1: upper left corner, and the x at which a line comes down on it. */
export interface InRow {
  x: number;
  row: 0 | 1;
  entry: number;
}

const gap = 12;
/** How far from the end of a pill a line comes down on it at least. */
const inward = 10;

/**
 * Sets pills of these widths in at most two rows. In the second, each stands under a gap of the first (or beyond its end),
 * so that a line reaches it without passing over a name. Pills that find no room are left out, from the end.
 */
export function setInRows(widths: readonly number[], from: number, to: number): InRow[] {
  const placed: InRow[] = [];
  const gaps: number[] = [];
  let x = from;
  let next = 0;
  for (; next < widths.length; next += 1) {
    const width = widths[next] ?? 0;
    if (x + width > to) break;
    placed.push({ x, row: 0, entry: x + width / 2 });
    x += width + gap;
    gaps.push(x - gap / 2);
  }
  // Beyond the end of the first row a line comes down wherever it likes.
  for (let free = x + gap; free < to; free += gap) gaps.push(free);
  let at = from;
  for (; next < widths.length; next += 1) {
    const width = widths[next] ?? 0;
    const entry = gaps.find(
      (each) => each >= at + inward && Math.max(at, each + inward - width) + width <= to,
    );
    if (entry === undefined) break;
    const left = Math.max(at, entry + inward - width);
    placed.push({ x: left, row: 1, entry });
    at = left + width + gap;
    gaps.splice(
      0,
      gaps.findIndex((each) => each >= at) < 0 ? gaps.length : gaps.findIndex((each) => each >= at),
    );
  }
  return placed;
}
