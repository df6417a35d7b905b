import {
  countStatements,
  type DrawnActor,
  type DrawnGraph,
  type DrawnIssue,
  type DrawnPosition,
} from '../model.ts';
import { groupActors } from './actor-groups.ts';

/** What is to be arranged, by number instead of id, so that thousands of arrangements can be weighed in a moment. */
export interface Plan {
  cards: readonly { position: DrawnPosition; issue: number; pills: readonly number[] }[];
  /** Issues that have positions, with the numbers of their cards. */
  issues: readonly { issue: DrawnIssue; cards: readonly number[]; statements: number }[];
  pills: readonly { actor: DrawnActor; group: number; cards: readonly number[] }[];
  groups: readonly { pills: readonly number[] }[];
  /** A line for each holding, in the order of the graph's holdings. */
  lines: readonly { holding: string; pill: number; card: number }[];
  contradictions: readonly (readonly [number, number])[];
}

/** Numbers everything that the wings draw. */
export function planOf(graph: DrawnGraph): Plan {
  const groups = groupActors(graph);
  const actors = groups.flatMap((group, index) => group.actors.map((actor) => ({ actor, group: index })));
  const pillOf = new Map(actors.map(({ actor }, index) => [actor.id, index]));
  const cardOf = new Map(graph.positions.map(({ id }, index) => [id, index]));
  const lines = graph.holdings.flatMap((holding) => {
    const pill = pillOf.get(holding.actor);
    const card = cardOf.get(holding.position);
    return pill === undefined || card === undefined ? [] : [{ holding: holding.id, pill, card }];
  });
  const issues = graph.issues
    .map((issue) => ({
      issue,
      cards: graph.positions.flatMap((position, card) => (position.issue === issue.id ? [card] : [])),
    }))
    .filter(({ cards }) => cards.length > 0);
  const issueOf = new Map(issues.map(({ issue }, index) => [issue.id, index]));
  return {
    cards: graph.positions.map((position, card) => ({
      position,
      issue: issueOf.get(position.issue) ?? 0,
      pills: lines.flatMap((line) => (line.card === card ? [line.pill] : [])),
    })),
    issues: issues.map(({ issue, cards }) => {
      const ids = new Set(cards.map((card) => graph.positions[card]?.id));
      return {
        issue,
        cards,
        statements: countStatements(graph.holdings.filter(({ position }) => ids.has(position))),
      };
    }),
    pills: actors.map(({ actor, group }, pill) => ({
      actor,
      group,
      cards: lines.flatMap((line) => (line.pill === pill ? [line.card] : [])),
    })),
    groups: groups.map((_, index) => ({
      pills: actors.flatMap(({ group }, pill) => (group === index ? [pill] : [])),
    })),
    lines,
    contradictions: graph.contradictions.flatMap(({ source, target }) => {
      const [a, b] = [cardOf.get(source), cardOf.get(target)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    }),
  };
}
