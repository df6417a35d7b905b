import type { View } from '../layout/card-cap.ts';
import { type Depth, depthsOf, type Fit, fitOf, heightAround, margin } from './fit.ts';
import { type Heights, heightsOf, leastGap, mostGap } from './heights.ts';
import type { Order, Plan } from './plan.ts';
import { spread } from './spread.ts';
import { type InRow, setInRows } from './talked-about-row.ts';

/** What is to be arranged, with the room it needs: px at zoom 1. */
export interface Needs {
  plan: Plan;
  pillHeights: readonly number[];
  /** Widths of the two columns, and of those who are only talked about. */
  columns: readonly [number, number];
  below: readonly number[];
}

/** An order with all its measures. */
export interface Arrangement {
  heights: Heights;
  depth: Depth;
  fit: Fit;
  rows: 0 | 1 | 2;
  below: readonly InRow[];
  /** x from where to where all of it reaches. */
  reach: { from: number; to: number };
}

/** Text grows up to the first and no further; smaller, down to what can be read (see `leastName`), more of those who are only talked about find room beside each other. */
const zooms = [1.3, 1.15, 1, 0.92, 0.82] as const;

function arrangeAt(
  view: View,
  { plan, pillHeights, columns, below }: Needs,
  order: Order,
  rows: 0 | 1 | 2,
  largest: number,
): Arrangement {
  let heights = heightsOf(pillHeights, order);
  let gap: number = leastGap;
  let depth = depthsOf(plan, heights);
  let fit = fitOf(view, columns, heightAround(heights.total, rows), depth, largest);
  const spare = view.height / fit.zoom - heightAround(heights.total, rows);
  if (spare > 0) {
    const steps = Math.max(1, order.bands.length - 1);
    gap = Math.min(mostGap, leastGap + spare / steps);
    heights = heightsOf(pillHeights, order, gap);
    fit = fitOf(view, columns, heightAround(heights.total, rows), depth, largest);
  }
  heights = spread(heights, order, gap);
  const spreadDepth = depthsOf(plan, heights);
  depth = { ...depth, right: Math.max(depth.right, spreadDepth.right) };
  const [from, to] = [-depth.left, columns[0] + fit.corridor + columns[1] + depth.right];
  const beside = setInRows(below, from, to);
  if (beside.length === below.length)
    return { heights, depth, fit, rows, below: beside, reach: { from, to } };
  // The rows may be wider than what is above them: as wide as the view.
  const wider = Math.max(0, (view.width / fit.zoom - 2 * margin - (to - from)) / 2);
  const reach = { from: from - wider, to: to + wider };
  return { heights, depth, fit, rows, below: setInRows(below, reach.from, reach.to), reach };
}

/** The largest arrangement of this order in which all find room, or else the smallest legible one. */
export function arrange(view: View, needs: Needs, order: Order): Arrangement {
  if (needs.below.length === 0) return arrangeAt(view, needs, order, 0, zooms[0]);
  const tried = zooms.flatMap((zoom) =>
    ([1, 2] as const).map((rows) => arrangeAt(view, needs, order, rows, zoom)),
  );
  const whole = tried.find(
    ({ below, rows }) => below.length === needs.below.length && below.every(({ row }) => row < rows),
  );
  return whole ?? arrangeAt(view, needs, order, 2, zooms[3]);
}
