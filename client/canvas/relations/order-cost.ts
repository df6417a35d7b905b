import { leastGap, stack } from './heights.ts';
import type { Order, Plan } from './plan.ts';

type Pairs = readonly (readonly [number, number])[];

/** How many of these lines between the columns cross, and how long they are; `at` are the heights of all pills' middles. */
function acrossCost(lines: Pairs, at: Float64Array): number {
  let cost = 0;
  for (const [index, [left, right]] of lines.entries()) {
    const [y, z] = [at[left] ?? 0, at[right] ?? 0];
    cost += Math.abs(y - z) / 400;
    for (let other = index + 1; other < lines.length; other += 1) {
      const line = lines[other];
      if (line !== undefined && (y - (at[line[0]] ?? 0)) * (z - (at[line[1]] ?? 0)) < 0) cost += 1;
    }
  }
  return cost;
}

/** Arcs cross where one begins inside the other and ends outside it. */
function arcsCost(arcs: Pairs, at: Float64Array): number {
  let cost = 0;
  for (const [index, [a, b]] of arcs.entries()) {
    const top = Math.min(at[a] ?? 0, at[b] ?? 0);
    const bottom = Math.max(at[a] ?? 0, at[b] ?? 0);
    cost += (bottom - top) / 400;
    for (let other = index + 1; other < arcs.length; other += 1) {
      const arc = arcs[other];
      if (arc === undefined) continue;
      const from = Math.min(at[arc[0]] ?? 0, at[arc[1]] ?? 0);
      const to = Math.max(at[arc[0]] ?? 0, at[arc[1]] ?? 0);
      if ((top < from && from < bottom && bottom < to) || (from < top && top < to && to < bottom))
        cost += 0.6;
    }
  }
  return cost;
}

/** How bad an arrangement is: crossings between the columns + 0.6 × crossings of arcs + lengths / 400. */
export type Cost = (order: Order) => number;

/** Weighs arrangements of a plan; keeps nothing of them, so that thousands take a moment. */
export function costOf(plan: Plan, pillHeights: readonly number[], at: Float64Array): Cost {
  const stacked = {
    pill: (pill: number, y: number, height: number) => {
      at[pill] = y + height / 2;
    },
  };
  return (order) => {
    stack(pillHeights, order, leastGap, stacked);
    return acrossCost(plan.across, at) + arcsCost(plan.arcs.left, at) + arcsCost(plan.arcs.right, at);
  };
}
