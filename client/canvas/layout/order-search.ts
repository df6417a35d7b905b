import { type Heights, heightsOf } from './heights.ts';
import { neighboursOf, type Order } from './order.ts';
import { costOf } from './order-cost.ts';
import type { Plan } from './plan.ts';
import { seeded, shuffled } from './random.ts';
import { regionHeight, type Sizes } from './sizes.ts';
import type { Effort, Steps } from './steps.ts';

const mean = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Deals the issues to the wings, highest first to the shorter wing; `jitter` above 0 lets chance mix near heights. */
export function dealIssues(
  plan: Plan,
  sizes: Sizes,
  jitter = 0,
  random: () => number = () => 0,
): Order['wings'] {
  const heights = plan.issues.map(({ cards }) => regionHeight(sizes, cards));
  const keys = heights.map((height) => height * (1 + jitter * random()));
  const wings: [number[], number[]] = [[], []];
  const filled: [number, number] = [0, 0];
  for (const issue of [...heights.keys()].sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0))) {
    const side = filled[0] <= filled[1] ? 0 : 1;
    wings[side].push(issue);
    filled[side] += (heights[issue] ?? 0) + sizes.density.regionGap;
  }
  return wings;
}

function randomOrder(plan: Plan, sizes: Sizes, random: () => number): Order {
  const [left, right] = dealIssues(plan, sizes, 0.5, random);
  return {
    wings: [shuffled(left, random), shuffled(right, random)],
    cards: plan.issues.map(({ cards }) => shuffled(cards, random)),
    groups: shuffled([...plan.groups.keys()], random),
    pills: plan.groups.map(({ pills: [body, ...others] }) =>
      body === undefined ? [] : [body, ...shuffled(others, random)],
    ),
  };
}

const sortedBy = (list: readonly number[], keys: readonly number[]): number[] =>
  [...list].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));

/** Everything moves to the mean height of what it is tied to: first the actors, then the issues and their positions. */
function sweep(plan: Plan, sizes: Sizes, order: Order): Order {
  let heights: Heights = heightsOf(plan, sizes, order);
  const cardAt = (card: number) => (heights.cards[card] ?? 0) + (sizes.cards[card]?.height ?? 0) / 2;
  const pillAt = (pill: number) => (heights.pills[pill]?.y ?? 0) + (heights.pills[pill]?.height ?? 0) / 2;
  const pillKeys = plan.pills.map(({ cards }, pill) => mean(cards.map(cardAt), pillAt(pill)));
  const groupKeys = plan.groups.map(({ pills }) =>
    mean(
      pills.map((pill) => pillKeys[pill] ?? 0),
      0,
    ),
  );
  const actors: Order = {
    ...order,
    groups: sortedBy(order.groups, groupKeys),
    pills: order.pills.map(([body, ...others]) =>
      body === undefined ? [] : [body, ...sortedBy(others, pillKeys)],
    ),
  };
  heights = heightsOf(plan, sizes, actors);
  const cardKeys = plan.cards.map(({ pills }, card) => mean(pills.map(pillAt), cardAt(card)));
  const issueKeys = plan.issues.map(({ cards }) =>
    mean(
      cards.map((card) => cardKeys[card] ?? 0),
      0,
    ),
  );
  return {
    ...actors,
    wings: [sortedBy(actors.wings[0], issueKeys), sortedBy(actors.wings[1], issueKeys)],
    cards: actors.cards.map((cards) => sortedBy(cards, cardKeys)),
  };
}

/** So many arrangements are weighed between two pauses: some milliseconds of work. */
const between = 64;

/**
 * Takes every single step that is for the better, going on with the next after each, until a whole round brings nothing or `most`
 * were weighed.
 */
function* climb(plan: Plan, sizes: Sizes, from: Order, cost: number, most: number): Steps<Order> {
  let [best, least] = [from, cost];
  let steps = [...neighboursOf(best)];
  for (let index = 0, idle = 0; idle < steps.length && index < most; index += 1, idle += 1) {
    const order = steps[index % steps.length];
    if (order === undefined) break;
    if (index % between === between - 1) yield;
    const next = costOf(plan, sizes, order);
    if (next < least - 1e-9) {
      [best, least] = [order, next];
      steps = [...neighboursOf(best)];
      idle = 0;
    }
  }
  return best;
}

/** From how many arrangements the search starts, and how many the climb weighs at most: what fits a screen legibly needs a tenth of it. */
const efforts = { full: { starts: 60, climbing: 40_000 }, quick: { starts: 6, climbing: 0 } } as const;

/**
 * The best arrangement found from random ones by ten sweeps each and one climb over all single steps.
 * The same plan, sizes, seed and effort give the same arrangement.
 */
export function* searchOrder(plan: Plan, sizes: Sizes, seed: number, effort: Effort): Steps<Order> {
  const { starts, climbing } = efforts[effort];
  const random = seeded(seed);
  let best = randomOrder(plan, sizes, random);
  let least = costOf(plan, sizes, best);
  for (let start = 0; start < starts; start += 1) {
    let order = randomOrder(plan, sizes, random);
    for (let round = 0; round < 10; round += 1) {
      order = sweep(plan, sizes, order);
      const cost = costOf(plan, sizes, order);
      if (cost < least) [best, least] = [order, cost];
    }
    yield;
  }
  return yield* climb(plan, sizes, best, least, climbing);
}
