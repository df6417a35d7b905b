import type { DrawnGraph } from '../model.ts';

/** The graph without what is hidden: what the numbers on tiles count. */
export function visibleOf(graph: DrawnGraph, hidden: ReadonlySet<string>): DrawnGraph {
  if (hidden.size === 0) return graph;
  const positions = graph.positions.filter(({ id, issue }) => !hidden.has(id) && !hidden.has(issue));
  const left = new Set(positions.map(({ id }) => id));
  return {
    ...graph,
    actors: graph.actors.filter(({ id }) => !hidden.has(id)),
    issues: graph.issues.filter(({ id }) => !hidden.has(id)),
    positions,
    holdings: graph.holdings.filter(({ actor, position }) => !hidden.has(actor) && left.has(position)),
  };
}
