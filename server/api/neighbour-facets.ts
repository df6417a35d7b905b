import type { NeighbourCell } from '../graph/neighbour-facets.ts';
import { actorKind } from '../graph/nodes.ts';
import type { HoldingStance } from '../graph/stack.ts';

/** How many issues are counted one by one. */
const MOST_ISSUES = 50;

const STANCES = ['SUPPORTS', 'OPPOSES', 'NEUTRAL', 'MIXED'] as const satisfies HoldingStance[];

type Cells = readonly NeighbourCell[];

/** Neighbours that a holding joins to the centre, by its stance. */
export const countStances = (cells: Cells) =>
  STANCES.map((stance) => ({ stance, count: sum(cells.filter((cell) => cell.stance === stance)) }));

/** Neighbours that are actors, by kind. */
export const countActorKinds = (cells: Cells) =>
  actorKind.options.map((kind) => {
    const own = cells.filter((cell) => cell.kind === kind);
    return { kind, count: sum(own), stances: countStances(own) };
  });

/** How many issues the neighbours are about. */
export const countIssues = (cells: Cells): number => byIssue(cells).size;

/** Neighbours that are positions, by the id of their issue: those with most of them, most first, then by id. */
export const largestIssues = (cells: Cells) =>
  [...byIssue(cells)]
    .map(([issue, own]) => ({ issue, count: sum(own), stances: countStances(own) }))
    .sort((one, other) => other.count - one.count || (one.issue < other.issue ? -1 : 1))
    .slice(0, MOST_ISSUES);

function byIssue(cells: Cells): Map<string, NeighbourCell[]> {
  const grouped = new Map<string, NeighbourCell[]>();
  for (const cell of cells) {
    if (cell.issue !== null) grouped.set(cell.issue, [...(grouped.get(cell.issue) ?? []), cell]);
  }
  return grouped;
}

const sum = (cells: Cells): number => cells.reduce((total, { neighbours }) => total + neighbours, 0);
