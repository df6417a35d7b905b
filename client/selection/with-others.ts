import type { DrawnGraph } from '../canvas/model.ts';

/**
 * What "Only these" keeps: the selected nodes and what they cannot be drawn without. Actors alone keep what they hold, positions and issues
 * alone keep who holds them; every position keeps its issue. Ids are global ids of nodes, each once.
 */
export function withOthers(graph: DrawnGraph, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids);
  const isNamed = graph.positions.some(({ id, issue }) => chosen.has(id) || chosen.has(issue));
  const speaks = graph.actors.some(({ id }) => chosen.has(id));
  const positions = graph.positions.filter(
    ({ id, issue }) => chosen.has(id) || chosen.has(issue) || (!isNamed && isHeld(graph, id, chosen)),
  );
  const kept = new Set(positions.map(({ id }) => id));
  const holders = graph.holdings.filter(({ position }) => kept.has(position)).map(({ actor }) => actor);
  const issues = new Set(graph.issues.map(({ id }) => id));
  return [
    ...new Set([
      ...ids,
      ...kept,
      ...(speaks ? [] : holders),
      ...positions.flatMap(({ issue }) => (issues.has(issue) ? [issue] : [])),
    ]),
  ];
}

const isHeld = (graph: DrawnGraph, position: string, by: ReadonlySet<string>): boolean =>
  graph.holdings.some((holding) => holding.position === position && by.has(holding.actor));
