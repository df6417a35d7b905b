import { groupedBy } from '../layout/grouped.ts';
import {
  countStatements,
  type DrawnActor,
  type DrawnGraph,
  type DrawnHolding,
  type DrawnIssue,
  type DrawnPosition,
} from '../model.ts';
import type { Link } from './crossings.ts';
import type { Most } from './focus-shape.ts';
import { heaviest } from './ranked.ts';

/** What the focus on an actor draws, by number. */
export interface ActorPlan {
  cards: readonly { position: DrawnPosition; holding: DrawnHolding; issue: number }[];
  issues: readonly { issue: DrawnIssue; cards: readonly number[]; all: number; statements: number }[];
  /** Who else holds something here. */
  pills: readonly DrawnActor[];
  /** Lines between them, in the order of `holdings`. */
  links: readonly (Link & { holding: DrawnHolding })[];
  /** What is left out. */
  more: Most;
}

const stanceOrder = { SUPPORTS: 0, MIXED: 1, NEUTRAL: 2, OPPOSES: 3 } as const;

/** What an actor holds by issue, and who else holds the same: at most so much of it, what has most statements and lines first. */
export function planActor(graph: DrawnGraph, actor: string, most: Most): ActorPlan {
  const held = graph.holdings.filter((holding) => holding.actor === actor);
  const kept = heaviest(held, ({ statements }) => statements.length, most.positions);
  const positions = new Map(graph.positions.map((position) => [position.id, position]));
  const own = kept
    .flatMap((holding) => {
      const position = positions.get(holding.position);
      return position === undefined ? [] : [{ position, holding }];
    })
    .sort((a, b) => stanceOrder[a.holding.stance] - stanceOrder[b.holding.stance]);
  const known = graph.issues.filter(({ id }) => own.some(({ position }) => position.issue === id));
  const issueAt = new Map(known.map(({ id }, index) => [id, index]));
  const cards = own.map(({ position, holding }) => ({
    position,
    holding,
    issue: issueAt.get(position.issue) ?? 0,
  }));
  const cardAt = new Map(cards.map(({ position }, index) => [position.id, index]));

  const shared = graph.holdings.filter((holding) => holding.actor !== actor && cardAt.has(holding.position));
  const byActor = groupedBy(shared, (holding) => holding.actor);
  const others = graph.actors.filter(({ id }) => byActor.has(id));
  const pills = heaviest(others, ({ id }) => byActor.get(id)?.length ?? 0, most.actors);
  const pillAt = new Map(pills.map(({ id }, index) => [id, index]));
  return {
    cards,
    issues: known.map((issue, index) => {
      const all = held.filter(({ position }) => positions.get(position)?.issue === issue.id);
      return {
        issue,
        cards: cards.flatMap((card, at) => (card.issue === index ? [at] : [])),
        all: all.length,
        statements: countStatements(all),
      };
    }),
    pills,
    links: shared.flatMap((holding) => {
      const [pill, card] = [pillAt.get(holding.actor), cardAt.get(holding.position)];
      return pill === undefined || card === undefined ? [] : [{ pill, card, holding }];
    }),
    more: { positions: held.length - kept.length, actors: others.length - pills.length },
  };
}
