import { seeded, shuffled } from '../layout/random.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import { heightsOf } from './heights.ts';
import { type Cost, costOf } from './order-cost.ts';
import { type Order, orderOf, type Plan } from './plan.ts';

function swapped(list: readonly number[], a: number, b: number): number[] {
  const copy = [...list];
  [copy[a], copy[b]] = [list[b] ?? 0, list[a] ?? 0];
  return copy;
}

function moved(list: readonly number[], from: number, to: number): number[] {
  const copy = [...list];
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}

type Step = (order: Order) => Order;

/** All single steps: two bands or two people of a band change places, or one band goes elsewhere. */
function* stepsFrom({ bands, left, right }: Order): Generator<Step> {
  for (let a = 0; a < bands.length; a += 1) {
    for (let b = a + 1; b < bands.length; b += 1) {
      yield (order) => ({ ...order, bands: swapped(order.bands, a, b) });
      if (b === a + 1) continue;
      yield (order) => ({ ...order, bands: moved(order.bands, a, b) });
      yield (order) => ({ ...order, bands: moved(order.bands, b, a) });
    }
  }
  for (const [column, bandsOfPeople] of Object.entries({ left, right })) {
    for (const [band, people] of bandsOfPeople.entries()) {
      for (let a = 0; a < people.length; a += 1) {
        for (let b = a + 1; b < people.length; b += 1) {
          yield column === 'left'
            ? (order) => ({ ...order, left: swappedIn(order.left, band, a, b) })
            : (order) => ({ ...order, right: swappedIn(order.right, band, a, b) });
        }
      }
    }
  }
}

const swappedIn = (bands: Order['left'], band: number, a: number, b: number): Order['left'] =>
  bands.map((people, at) => (at === band ? swapped(people, a, b) : people));

/** The mean height of what each pill is tied to; its own where it is tied to nothing. */
function pull(plan: Plan, pillHeights: readonly number[], order: Order): number[] {
  const at = heightsOf(pillHeights, order).pills.map(({ y, height }) => y + height / 2);
  const sums = at.map(() => ({ sum: 0, count: 0 }));
  const tie = (pill: number, other: number) => {
    const own = sums[pill];
    if (own === undefined) return;
    own.sum += at[other] ?? 0;
    own.count += 1;
  };
  for (const [a, b] of [...plan.across, ...plan.arcs.left, ...plan.arcs.right]) {
    tie(a, b);
    tie(b, a);
  }
  return sums.map(({ sum, count }, pill) => (count === 0 ? (at[pill] ?? 0) : sum / count));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Every band moves to the mean height of what it is tied to, and so do people within theirs. */
function sweep(plan: Plan, pillHeights: readonly number[], order: Order): Order {
  const keys = pull(plan, pillHeights, order);
  const byKey = (list: readonly number[]) => [...list].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const bandKeys = plan.bands.map(({ left, right }) =>
    mean([...left, ...right].map((pill) => keys[pill] ?? 0)),
  );
  return {
    bands: [...order.bands].sort((a, b) => (bandKeys[a] ?? 0) - (bandKeys[b] ?? 0)),
    left: order.left.map(byKey),
    right: order.right.map(byKey),
  };
}

interface Weighed {
  order: Order;
  cost: number;
}

/** So many arrangements are weighed between two pauses: some milliseconds of work. */
const between = 64;

/** Takes every single step for the better, going on with the next after it, until a round brings nothing or `most` were weighed. */
function* climb(costs: Cost, from: Order, cost: number, most: number): Steps<Weighed> {
  let [best, least] = [from, cost];
  const steps = [...stepsFrom(from)];
  for (let index = 0, idle = 0; idle < steps.length && index < most; index += 1, idle += 1) {
    const order = steps[index % steps.length]?.(best);
    if (order === undefined) break;
    if (index % between === between - 1) yield;
    const next = costs(order);
    if (next < least - 1e-9) {
      [best, least] = [order, next];
      idle = 0;
    }
  }
  return { order: best, cost: least };
}

const efforts = { full: { starts: 16, climbing: 3_000 }, quick: { starts: 2, climbing: 150 } } as const;

/**
 * The best arrangement found from seeded ones by four sweeps each, the four best of them by a climb. The same plan, heights, seed and
 * effort give the same arrangement: what it costs is bounded by counting, never by the clock.
 */
export function* searchOrder(
  plan: Plan,
  pillHeights: readonly number[],
  seed: number,
  effort: Effort,
): Steps<Order> {
  const { starts, climbing } = efforts[effort];
  const random = seeded(seed);
  const costs = costOf(plan, pillHeights, new Float64Array(plan.pills.length));
  const first = orderOf(plan);
  const found: Weighed[] = [];
  for (let start = 0; start < starts; start += 1) {
    let order: Order =
      start === 0
        ? first
        : {
            bands: shuffled(first.bands, random),
            left: first.left.map((people) => shuffled(people, random)),
            right: first.right.map((people) => shuffled(people, random)),
          };
    let best = { order, cost: costs(order) };
    for (let round = 0; round < 4; round += 1) {
      order = sweep(plan, pillHeights, order);
      const cost = costs(order);
      if (cost < best.cost) best = { order, cost };
    }
    found.push(best);
    yield;
  }
  found.sort((a, b) => a.cost - b.cost);
  const climbed: Weighed[] = [];
  for (const { order, cost } of found.slice(0, 4)) climbed.push(yield* climb(costs, order, cost, climbing));
  return climbed.reduce((best, next) => (next.cost < best.cost ? next : best)).order;
}
