import { type Heights, leastGap } from './heights.ts';
import type { Order } from './plan.ts';

/** Farther than this from each other bands are no column any more, px at zoom 1. */
const mostGap = 60;

/** Bands of one column that follow each other with nobody beside them, and what room they have. */
interface Run {
  readonly bands: readonly number[];
  /** Whether a band that stands in both columns comes before. */
  readonly follows: boolean;
  /** The band of both columns that comes next; null where they are the last. */
  readonly before: number | null;
}

/** The runs of a column, from the top. */
function runsOf(order: Order, side: 'left' | 'right'): Run[] {
  const runs: Run[] = [];
  let bands: number[] = [];
  let follows = false;
  const close = (before: number | null) => {
    if (bands.length > 0) runs.push({ bands, follows, before });
    bands = [];
    follows = before !== null;
  };
  for (const band of order.bands) {
    const [own, other] = side === 'left' ? [order.left, order.right] : [order.right, order.left];
    if ((own[band] ?? []).length === 0) continue;
    if ((other[band] ?? []).length > 0) close(band);
    else bands.push(band);
  }
  close(null);
  return runs;
}

/** Where one column is shorter than the other, its bands stand farther apart, as far as those that stand in both columns let them. */
export function spread(heights: Heights, order: Order, gap: number = leastGap): Heights {
  const extentOf = (band: number, side: 'left' | 'right') => {
    const box = heights.bands.find((each) => each.band === band);
    const own = (side === 'left' ? order.left : order.right)[band] ?? [];
    const extents = [
      ...(box === undefined ? [] : [box]),
      ...own.flatMap((pill) => heights.pills[pill] ?? []),
    ];
    return {
      top: Math.min(...extents.map(({ y }) => y)),
      bottom: Math.max(...extents.map(({ y, height }) => y + height)),
    };
  };
  const down = new Map<number, number>();
  for (const side of ['left', 'right'] as const)
    for (const { bands, follows, before } of runsOf(order, side)) {
      const end = before === null ? heights.total : extentOf(before, side).top - gap;
      const spare = end - extentOf(bands.at(-1) ?? 0, side).bottom;
      const gaps = bands.length - 1 + (follows ? 1 : 0) + (before === null ? 0 : 1);
      const more = Math.min(mostGap - gap, spare / Math.max(1, gaps));
      if (more > 0)
        for (const [place, band] of bands.entries()) down.set(band, more * (place + (follows ? 1 : 0)));
    }
  const bandOf = new Map(
    [order.left, order.right].flatMap((column) =>
      column.flatMap((pills, band) => pills.map((pill) => [pill, band] as const)),
    ),
  );
  return {
    total: heights.total,
    pills: heights.pills.map(({ y, height }, pill) => ({
      y: y + (down.get(bandOf.get(pill) ?? -1) ?? 0),
      height,
    })),
    bands: heights.bands.map(({ band, y, height }) => ({ band, y: y + (down.get(band) ?? 0), height })),
  };
}
