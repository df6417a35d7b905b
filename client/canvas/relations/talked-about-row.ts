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
  const first: InRow[] = [];
  const gaps: number[] = [];
  let x = from;
  for (const width of widths) {
    if (x + width > to) break;
    first.push({ x, row: 0, entry: x + width / 2 });
    x += width + gap;
    gaps.push(x - gap / 2);
  }
  // Beyond the end of the first row a line comes down wherever it likes.
  for (let free = x + gap; free < to; free += gap) gaps.push(free);
  for (let count = widths.length; count > first.length; count -= 1) {
    const second = setUnder(widths.slice(first.length, count), gaps, from, to);
    if (second !== null) return [...first, ...second];
  }
  return first;
}

/** A pill that is being set under a gap: how far left it may stand, and at what x a line comes down on it. */
interface Under {
  readonly pill: number;
  readonly width: number;
  readonly least: number;
  readonly entry: number;
}

/** Sets all of these pills under gaps, whichever reaches the next one with least room before it first; null where they find no room. */
function setUnder(
  widths: readonly number[],
  gaps: readonly number[],
  from: number,
  to: number,
): readonly InRow[] | null {
  const row: Under[] = [];
  const left = new Map(widths.entries());
  let at = from;
  while (left.size > 0) {
    const entry = gaps.find((each) => each >= at + inward);
    if (entry === undefined) return null;
    let next: Under | null = null;
    for (const [pill, width] of left) {
      const least = Math.max(at, entry + inward - width);
      if (next === null || least < next.least) next = { pill, width, least, entry };
    }
    if (next === null || next.least + next.width > to) return null;
    row.push(next);
    left.delete(next.pill);
    at = next.least + next.width + gap;
  }
  const xs = evened(row);
  return row
    .map(({ pill, entry }, index) => ({ pill, placed: { x: xs[index] ?? 0, row: 1 as const, entry } }))
    .sort((one, other) => one.pill - other.pill)
    .map(({ placed }) => placed);
}

/** Where pills of a row stand so that the room between them is as even as the gaps above allow; the first and the last stay. */
function evened(row: readonly Under[]): readonly number[] {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled = row.slice(0, -1).reduce((sum, { width }) => sum + width, 0);
  const between = (last.least - first.least - filled) / Math.max(1, row.length - 1);
  let wanted = first.least;
  const xs = row.map(({ width, least, entry }) => {
    const x = Math.min(Math.max(least, wanted), entry - inward);
    wanted += width + between;
    return x;
  });
  for (let index = row.length - 2; index >= 0; index -= 1)
    xs[index] = Math.min(xs[index] ?? 0, (xs[index + 1] ?? 0) - gap - (row[index]?.width ?? 0));
  return xs;
}
