import type { DrawnGraph } from '../canvas/model.ts';

/** A graph without positions that nobody holds: under a filter their lines are what was filtered away. */
export function held(graph: DrawnGraph): DrawnGraph {
  const kept = new Set(graph.holdings.map(({ position }) => position));
  const both = ({ source, target }: { readonly source: string; readonly target: string }) =>
    kept.has(source) && kept.has(target);
  const positions = graph.positions.filter(({ id }) => kept.has(id));
  const issues = new Set(positions.map(({ issue }) => issue));
  return {
    ...graph,
    positions,
    issues: graph.issues.filter(({ id }) => issues.has(id)),
    contradictions: graph.contradictions.filter(both),
    refinements: graph.refinements.filter(both),
  };
}
