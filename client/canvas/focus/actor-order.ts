import { seeded, shuffled } from '../layout/random.ts';
import { type ActorPlan } from './actor-plan.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import { betweenPauses, countCrossings, evaluations, type Link, orderPills, ranksOf } from './crossings.ts';

/** Issues of either wing from the top, and the cards of every issue from the top. */
export interface ActorOrder {
  wings: readonly [readonly number[], readonly number[]];
  cards: readonly (readonly number[])[];
}

/** Cards of either wing from the top. */
export const cardsOf = ({ wings, cards }: ActorOrder, side: 0 | 1): number[] =>
  wings[side].flatMap((issue) => cards[issue] ?? []);

/** The lines of either side: those whose actor stands where their card does. It stands where it has more lines; where equal, on the left. */
export function linksBySide(
  plan: ActorPlan,
  { wings }: ActorOrder,
): readonly [ActorPlan['links'], ActorPlan['links']] {
  const right = new Set(wings[1]);
  const isRight = ({ card }: Link): boolean => right.has(plan.cards[card]?.issue ?? 0);
  const lean = plan.pills.map(() => 0);
  for (const link of plan.links) lean[link.pill] = (lean[link.pill] ?? 0) + (isRight(link) ? 1 : -1);
  const standsRight = ({ pill }: Link): boolean => (lean[pill] ?? 0) > 0;
  return [
    plan.links.filter((link) => !isRight(link) && !standsRight(link)),
    plan.links.filter((link) => isRight(link) && standsRight(link)),
  ];
}

/** What is lost by this order: lines to the other side, crossings; and how unequal the wings are, in px. */
function costOf(plan: ActorPlan, order: ActorOrder, heights: readonly number[]): number {
  const used = order.wings.map((wing) => wing.reduce((sum, issue) => sum + (heights[issue] ?? 0), 0));
  let cost = Math.max(0, Math.abs((used[0] ?? 0) - (used[1] ?? 0)) - 24) / 20;
  let drawn = 0;
  for (const [side, links] of linksBySide(plan, order).entries()) {
    drawn += links.length;
    const rank = ranksOf(cardsOf(order, side === 0 ? 0 : 1));
    cost += countCrossings(links, ranksOf(orderPills(links, rank)), rank);
  }
  // Cards of one stance stand together where that costs no line: the plan has them in that order.
  const unsorted = order.cards.reduce(
    (sum, own) => sum + own.filter((card, at) => at > 0 && card < (own[at - 1] ?? 0)).length,
    0,
  );
  return cost + 2 * (plan.links.length - drawn) + unsorted / 10;
}

const moved = (list: readonly number[], from: number, to: number): number[] => {
  const copy = [...list];
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
};

function* neighboursOf(order: ActorOrder): Generator<ActorOrder> {
  const { wings, cards } = order;
  for (const side of [0, 1] as const) {
    const [own, other] = [wings[side], wings[side === 0 ? 1 : 0]];
    const put = (mine: readonly number[], theirs: readonly number[]): ActorOrder['wings'] =>
      side === 0 ? [mine, theirs] : [theirs, mine];
    for (const [at, issue] of own.entries()) {
      for (let to = 0; to < own.length; to += 1)
        if (to !== at) yield { ...order, wings: put(moved(own, at, to), other) };
      for (let to = 0; to <= other.length; to += 1) {
        yield { ...order, wings: put(own.toSpliced(at, 1), other.toSpliced(to, 0, issue)) };
      }
    }
  }
  for (const [a, issue] of wings[0].entries()) {
    for (const [b, other] of wings[1].entries()) {
      yield { ...order, wings: [wings[0].with(a, other), wings[1].with(b, issue)] };
    }
  }
  for (const [issue, own] of cards.entries()) {
    for (const from of own.keys()) {
      for (const to of own.keys()) {
        if (from !== to) yield { ...order, cards: cards.with(issue, moved(own, from, to)) };
      }
    }
  }
}

/** Issues dealt to the wings one after the other, each to the lower one. */
function deal(issues: readonly number[], heights: readonly number[]): ActorOrder['wings'] {
  const wings: [number[], number[]] = [[], []];
  const used: [number, number] = [0, 0];
  for (const issue of issues) {
    const side = used[0] <= used[1] ? 0 : 1;
    wings[side].push(issue);
    used[side] += heights[issue] ?? 0;
  }
  return wings;
}

const starts = 8;

/** Issues dealt to two wings and everything ordered, so that as few lines as may be cross or are lost. The same seed gives the same order. */
export function* orderActor(
  plan: ActorPlan,
  heights: readonly number[],
  seed: number,
  effort: Effort,
): Steps<ActorOrder> {
  const between = betweenPauses(plan.links.length);
  const random = seeded(seed);
  const bySize = plan.issues.map((_, index) => index).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const cards = plan.issues.map((issue) => issue.cards);
  let best: { order: ActorOrder; cost: number } | null = null;
  for (let start = 0; start < starts; start += 1) {
    const dealt = start === 0 ? bySize : shuffled(bySize, random);
    let order: ActorOrder = { wings: deal(dealt, heights), cards };
    let cost = costOf(plan, order, heights);
    let left = Math.ceil(evaluations(plan.links.length, effort) / starts);
    for (let improved = true; improved && left > 0;) {
      improved = false;
      for (const next of neighboursOf(order)) {
        left -= 1;
        if (left % between === 0) yield;
        const nextCost = costOf(plan, next, heights);
        if (nextCost < cost - 1e-9) {
          [order, cost, improved] = [next, nextCost, true];
          break;
        }
        if (left <= 0) break;
      }
    }
    if (best === null || cost < best.cost) best = { order, cost };
  }
  return best?.order ?? { wings: [[], []], cards };
}
