import {
  countStatements,
  type DrawnActor,
  type DrawnGraph,
  type DrawnHolding,
  type DrawnIssue,
  type DrawnPosition,
} from '../model.ts';
import { groupedBy } from '../layout/grouped.ts';
import { shuffled, seeded } from '../layout/random.ts';
import type { Effort, Steps } from '../layout/steps.ts';
import { betweenPauses, countCrossings, evaluations, type Link, orderPills, ranksOf } from './crossings.ts';
import type { Most } from './focus-shape.ts';
import { heaviest } from './ranked.ts';

/** Where an actor stands beside an issue. */
export type Leaning = 'for' | 'against' | 'neither';

/** What the focus on an issue draws, by number. */
export interface IssuePlan {
  positions: readonly DrawnPosition[];
  actors: readonly { actor: DrawnActor; leaning: Leaning }[];
  links: readonly (Link & { holding: DrawnHolding })[];
  statements: number;
  all: Most;
}

/** By what it holds more of here. */
function leaningOf(holdings: readonly DrawnHolding[]): Leaning {
  const count = (stance: DrawnHolding['stance']) =>
    holdings.filter((holding) => holding.stance === stance).length;
  const [supports, opposes] = [count('SUPPORTS'), count('OPPOSES')];
  if (supports === 0 && opposes === 0) return 'neither';
  return opposes > supports ? 'against' : 'for';
}

/** The positions of an issue and who holds them, at most so many, what has most statements and lines first. */
export function planIssue(graph: DrawnGraph, issue: DrawnIssue, most: Most): IssuePlan {
  const all = graph.positions.filter((position) => position.issue === issue.id);
  const ids = new Set(all.map(({ id }) => id));
  const holdings = graph.holdings.filter(({ position }) => ids.has(position));
  const byPosition = groupedBy(holdings, ({ position }) => position);
  const positions = heaviest(all, ({ id }) => countStatements(byPosition.get(id) ?? []), most.positions);
  const shown = new Map(positions.map(({ id }, index) => [id, index]));
  const byActor = groupedBy(
    holdings.filter(({ position }) => shown.has(position)),
    ({ actor }) => actor,
  );
  const holders = graph.actors.filter(({ id }) => byActor.has(id));
  const actors = heaviest(holders, ({ id }) => byActor.get(id)?.length ?? 0, most.actors);
  const at = new Map(actors.map(({ id }, index) => [id, index]));
  return {
    positions,
    actors: actors.map((actor) => ({ actor, leaning: leaningOf(byActor.get(actor.id) ?? []) })),
    links: holdings.flatMap((holding) => {
      const [pill, card] = [at.get(holding.actor), shown.get(holding.position)];
      return pill === undefined || card === undefined ? [] : [{ pill, card, holding }];
    }),
    statements: countStatements(holdings),
    all: { positions: all.length, actors: holders.length },
  };
}

/** Who stands in one column, by leaning. */
export const pillsLeaning = ({ actors }: IssuePlan, leaning: Leaning): number[] =>
  actors.flatMap((each, pill) => (each.leaning === leaning ? [pill] : []));

const costOf = (columns: readonly (readonly Link[])[], rank: readonly number[]): number =>
  columns.reduce((sum, links) => sum + countCrossings(links, ranksOf(orderPills(links, rank)), rank), 0);

const starts = 6;

/** The cards from the top, so that few lines of these columns of actors cross. The same seed gives the same order. */
export function* orderCards(
  plan: IssuePlan,
  columns: readonly (readonly number[])[],
  seed: number,
  effort: Effort,
): Steps<readonly number[]> {
  const random = seeded(seed);
  const links = columns.map((column) => plan.links.filter(({ pill }) => column.includes(pill)));
  const budget = Math.ceil(evaluations(plan.links.length, effort) / starts);
  const between = betweenPauses(plan.links.length);
  const first = plan.positions.map((_, index) => index);
  let best = { order: first, cost: costOf(links, first) };
  for (let start = 0; start < starts; start += 1) {
    let current = { order: start === 0 ? first : shuffled(first, random), cost: Infinity };
    for (let left = budget, improved = true; improved && left > 0;) {
      improved = false;
      for (const from of first) {
        for (const to of first) {
          if (left <= 0) break;
          const order = [...current.order];
          order.splice(to, 0, ...order.splice(from, 1));
          const cost = costOf(links, ranksOf(order));
          left -= 1;
          if (left % between === 0) yield;
          if (cost < current.cost) [current, improved] = [{ order, cost }, true];
        }
      }
    }
    if (current.cost < best.cost) best = current;
  }
  return best.order;
}
