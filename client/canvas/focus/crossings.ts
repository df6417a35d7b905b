import type { Effort } from '../layout/steps.ts';

/** A line between the item `pill` of one column and the item `card` of the other, by number. */
export interface Link {
  pill: number;
  card: number;
}

/** Whether two lines cross, where the items of both columns stand at these ranks. Lines with a common end do not. */
const cross = (a: Link, b: Link, pillRank: readonly number[], cardRank: readonly number[]): boolean =>
  ((pillRank[a.pill] ?? 0) - (pillRank[b.pill] ?? 0)) * ((cardRank[a.card] ?? 0) - (cardRank[b.card] ?? 0)) <
  0;

/** How many pairs of lines cross. */
export function countCrossings(
  links: readonly Link[],
  pillRank: readonly number[],
  cardRank: readonly number[],
): number {
  let count = 0;
  for (const [at, link] of links.entries()) {
    for (let next = at + 1; next < links.length; next += 1) {
      const other = links[next];
      if (other !== undefined && cross(link, other, pillRank, cardRank)) count += 1;
    }
  }
  return count;
}

/**
 * How many orders may be weighed with so many lines, so that it takes some 50 ms, or 5 ms in a quick search: weighing one takes the
 * square of their number.
 */
export const evaluations = (links: number, effort: Effort): number =>
  Math.ceil(Math.min(2400, 4e6 / (links * links + 200)) / (effort === 'full' ? 1 : 10));

/** So many orders of so many lines are weighed between two pauses: some milliseconds of work. */
export const betweenPauses = (links: number): number => Math.ceil(evaluations(links, 'full') / 16);

/** Pills in the order of the mean rank of their cards; equal ones by number. */
export function orderPills(links: readonly Link[], cardRank: readonly number[]): number[] {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { pill, card } of links) {
    const own = sums.get(pill) ?? { sum: 0, count: 0 };
    sums.set(pill, { sum: own.sum + (cardRank[card] ?? 0), count: own.count + 1 });
  }
  return [...sums]
    .map(([pill, { sum, count }]) => ({ pill, mean: sum / count }))
    .sort((a, b) => a.mean - b.mean || a.pill - b.pill)
    .map(({ pill }) => pill);
}

/** The inverse of an order: the rank of each item. Items that are not in it get 0. */
export function ranksOf(order: readonly number[]): number[] {
  const ranks: number[] = [];
  for (const [rank, item] of order.entries()) ranks[item] = rank;
  return ranks;
}

/**
 * Takes out as few lines as a greedy choice needs until none cross: each time the one with most crossings among those whose pill keeps
 * another. Where every pill has one line left, the order of the pills lets none cross: so every pill keeps at least one.
 */
export function withoutCrossings<Own extends Link>(
  links: readonly Own[],
  cardRank: readonly number[],
): { kept: readonly Own[]; pills: readonly number[] } {
  let kept = [...links];
  for (;;) {
    const pills = orderPills(kept, cardRank);
    const pillRank = ranksOf(pills);
    const counts: number[] = [];
    for (const { pill } of kept) counts[pill] = (counts[pill] ?? 0) + 1;
    let [worst, most] = [-1, 0];
    for (const [at, link] of kept.entries()) {
      if ((counts[link.pill] ?? 0) < 2) continue;
      const crossed = kept.reduce((sum, other) => sum + Number(cross(link, other, pillRank, cardRank)), 0);
      if (crossed > most) [worst, most] = [at, crossed];
    }
    if (worst < 0) return { kept, pills };
    kept = kept.toSpliced(worst, 1);
  }
}
