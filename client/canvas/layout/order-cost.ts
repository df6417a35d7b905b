import { type Heights, heightsOf } from './heights.ts';
import type { Order } from './order.ts';
import type { Plan } from './plan.ts';
import type { Sizes } from './sizes.ts';

/** Crossings of the lines of each wing: pairs whose pills and cards stand in opposite order. */
export function countCrossings(plan: Plan, order: Order, heights: Heights): number {
  const sideOf = new Int8Array(plan.issues.length);
  for (const issue of order.wings[1]) sideOf[issue] = 1;
  let crossings = 0;
  for (const side of [0, 1]) {
    const own = plan.lines.filter(({ card }) => sideOf[plan.cards[card]?.issue ?? 0] === side);
    const pills = Float64Array.from(own, ({ pill }) => heights.pills[pill]?.y ?? 0);
    const cards = Float64Array.from(own, ({ card }) => heights.cards[card] ?? 0);
    for (let a = 0; a < own.length; a += 1) {
      for (let b = a + 1; b < own.length; b += 1) {
        const upper = (pills[a] ?? 0) - (pills[b] ?? 0);
        const outer = (cards[a] ?? 0) - (cards[b] ?? 0);
        if (upper * outer < 0) crossings += 1;
      }
    }
  }
  return crossings;
}

/**
 * How bad an arrangement is (drawing.md, wings, step 4): crossings, long slopes, contradicting pairs far apart, wings of
 * unequal height.
 */
export function costOf(plan: Plan, sizes: Sizes, order: Order): number {
  const heights = heightsOf(plan, sizes, order);
  const cardAt = (card: number) => (heights.cards[card] ?? 0) + (sizes.cards[card]?.height ?? 0) / 2;
  let slopes = 0;
  for (const { pill, card } of plan.lines) {
    const at = heights.pills[pill];
    slopes += Math.abs(cardAt(card) - (at === undefined ? 0 : at.y + at.height / 2));
  }
  const sideOf = new Set(order.wings[1]);
  let apart = 0;
  for (const [a, b] of plan.contradictions) {
    const across = sideOf.has(plan.cards[a]?.issue ?? 0) !== sideOf.has(plan.cards[b]?.issue ?? 0);
    apart += across ? heights.total / 2 : Math.abs(cardAt(a) - cardAt(b));
  }
  const unequal = Math.max(0, Math.abs(heights.wings[0] - heights.wings[1]) - 24);
  return countCrossings(plan, order, heights) + slopes / 400 + (2 * apart) / 40 + unequal / 8;
}
