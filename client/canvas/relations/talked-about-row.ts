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

/** Sets all of these pills under gaps, whichever reaches the next one with least room before it first; null where they find no room. */
function setUnder(
  widths: readonly number[],
  gaps: readonly number[],
  from: number,
  to: number,
): readonly InRow[] | null {
  const set = new Map<number, InRow>();
  let at = from;
  while (set.size < widths.length) {
    const entry = gaps.find((each) => each >= at + inward);
    if (entry === undefined) return null;
    let next: { pill: number; x: number } | null = null;
    for (const [pill, width] of widths.entries()) {
      const x = Math.max(at, entry + inward - width);
      if (!set.has(pill) && (next === null || x < next.x)) next = { pill, x };
    }
    if (next === null || next.x + (widths[next.pill] ?? 0) > to) return null;
    set.set(next.pill, { x: next.x, row: 1, entry });
    at = next.x + (widths[next.pill] ?? 0) + gap;
  }
  return widths.flatMap((_, pill) => set.get(pill) ?? []);
}
