import type { Lit } from '../lit.ts';
import type { DrawnGraph } from '../model.ts';
import { type Tie, tiesOf } from './ties.ts';

const none: ReadonlySet<string> = new Set();

const otherEnd = ({ source, target }: Tie, id: string): string => (source === id ? target : source);

/** Who holds what is selected where that is a position, an issue or a line between an actor and a position. */
function holdersOf(graph: DrawnGraph, id: string): string[] {
  const about = new Set(graph.positions.flatMap((each) => (each.issue === id ? [each.id] : [])));
  return graph.holdings.flatMap((holding) =>
    holding.id === id || holding.position === id || about.has(holding.position) ? [holding.actor] : [],
  );
}

/**
 * What lights up among the relations: an actor with all its lines of every type and those at their other ends, a line with
 * its ends; for what is not drawn here, who holds it. Null where nobody does.
 */
export function litRelations(graph: DrawnGraph, id: string): Lit | null {
  const ties = tiesOf(graph);
  const line = ties.find((tie) => tie.id === id);
  if (line !== undefined) {
    const chosen = new Set([line.source, line.target, id]);
    return { chosen, near: none, edges: new Set([id]), issues: none };
  }
  if (graph.actors.some((actor) => actor.id === id)) {
    const own = ties.filter(({ source, target }) => source === id || target === id);
    const near = new Set(own.map((tie) => otherEnd(tie, id)));
    return { chosen: new Set([id]), near, edges: new Set(own.map((tie) => tie.id)), issues: none };
  }
  const holders = holdersOf(graph, id);
  return holders.length === 0 ? null : { chosen: none, near: new Set(holders), edges: none, issues: none };
}
