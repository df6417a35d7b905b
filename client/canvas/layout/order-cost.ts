import { type Heights, heightsOf } from './heights.ts';
import type { Order } from './order.ts';
import type { Plan } from './plan.ts';
import type { Sizes } from './sizes.ts';

/** How many pairs of a list stand in descending order. Some 40 lines a wing: cleverer counting is no faster. */
function countInversions(list: Float64Array): number {
  let count = 0;
  for (let first = 0; first < list.length; first += 1) {
    const upper = list[first] ?? 0;
    for (let second = first + 1; second < list.length; second += 1) {
      if (upper > (list[second] ?? 0)) count += 1;
    }
  }
  return count;
}

/** Crossings of the lines of each wing: pairs whose pills and cards stand in opposite order. */
function countCrossings(plan: Plan, order: Order, heights: Heights): number {
  const right = new Set(order.wings[1]);
  const cardsOf: number[][][] = [plan.pills.map(() => []), plan.pills.map(() => [])];
  for (const { pill, card } of plan.lines) {
    cardsOf[right.has(plan.cards[card]?.issue ?? 0) ? 1 : 0]?.[pill]?.push(heights.cards[card] ?? 0);
  }
  const pills = order.groups.flatMap((group) => order.pills[group] ?? []);
  let crossings = 0;
  for (const side of cardsOf) {
    // Lines from one pill end in the order of their cards: they do not cross.
    const ends = pills.flatMap((pill) => side[pill]?.sort((a, b) => a - b) ?? []);
    crossings += countInversions(Float64Array.from(ends));
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
