import type { View } from '../layout/card-cap.ts';
import type { Heights } from './heights.ts';
import type { Plan } from './plan.ts';

export const margin = 14;
/** Above the columns; between them and the rows below; a row. */
export const above = 48;
export const beforeRows = 46;
export const rowHeight = 26;
export const rowGap = 22;
const corridor = { least: 230, most: 520 };
const deepestArc = { left: 273, right: 90 };

/** How far arcs reach at most, left of the speakers and right of the bodies. */
export interface Depth {
  left: number;
  right: number;
}

/** How far an arc reaches out: more the higher it is, so that what is nested does not cross. */
export const arcDepth = (height: number, side: 'left' | 'right'): number =>
  Math.min(deepestArc[side], side === 'left' ? 18 + 0.62 * height : 14 + 0.3 * height);

const middleOf = (heights: Heights, pill: number): number => {
  const at = heights.pills[pill];
  return at === undefined ? 0 : at.y + at.height / 2;
};

/** How far the arcs of an arrangement reach. */
export function depthsOf(plan: Plan, heights: Heights): Depth {
  const deepest = (side: 'left' | 'right') =>
    Math.max(
      // Room for what is written above the arcs.
      side === 'left' && plan.arcs.left.length > 0 ? 112 : 24,
      ...plan.arcs[side].map(([a, b]) =>
        arcDepth(Math.abs(middleOf(heights, a) - middleOf(heights, b)), side),
      ),
    );
  return { left: deepest('left'), right: deepest('right') };
}

/** How high all of it is with so much above and below the columns. */
export const heightAround = (columns: number, rows: number): number =>
  above + columns + (rows === 0 ? 0 : beforeRows + rows * rowHeight + (rows - 1) * rowGap) + 2 * margin;

/** How a drawing lies in its view. */
export interface Fit {
  zoom: number;
  corridor: number;
}

/** The zoom, no larger than `largest`, at which drawing and view agree, and the corridor that uses what is left of the width. */
export function fitOf(
  view: View,
  [left, right]: readonly [number, number],
  height: number,
  depth: Depth,
  largest: number,
): Fit {
  const solid = left + right + depth.left + depth.right + 2 * margin;
  const byHeight = Math.min(largest, view.height / height);
  const free = Math.min(corridor.most, Math.max(corridor.least, view.width / byHeight - solid));
  return { zoom: Math.min(byHeight, view.width / (solid + free)), corridor: free };
}
