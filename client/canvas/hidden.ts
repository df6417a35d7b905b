import type { DrawnGraph } from './model.ts';

/** What is out of sight: the hidden nodes, and the positions of hidden issues. */
export function outOfSight({ positions }: DrawnGraph, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const own = positions.filter(({ issue }) => hidden.has(issue)).map(({ id }) => id);
  return own.length === 0 ? hidden : new Set([...hidden, ...own]);
}

/** The graph without hidden nodes and all edges at them: what lists and trees tell. The drawings lay out the whole, so that nothing moves. */
export function inSight(graph: DrawnGraph, hidden: ReadonlySet<string>): DrawnGraph {
  if (hidden.size === 0) return graph;
  const gone = outOfSight(graph, hidden);
  const stays = ({ id }: { readonly id: string }) => !gone.has(id);
  const joins = ({ source, target }: { readonly source: string; readonly target: string }) =>
    !gone.has(source) && !gone.has(target);
  return {
    ...graph,
    actors: graph.actors.filter(stays),
    issues: graph.issues.filter(stays),
    positions: graph.positions.filter(stays),
    holdings: graph.holdings.filter(({ actor, position }) => !gone.has(actor) && !gone.has(position)),
    relays: graph.relays.filter(joins),
    addresses: graph.addresses.filter(joins),
    mentions: graph.mentions.filter(joins),
    answers: graph.answers.filter(joins),
    represents: graph.represents.filter(joins),
    memberships: graph.memberships.filter(joins),
    contradictions: graph.contradictions.filter(joins),
    refinements: graph.refinements.filter(joins),
  };
}

/** What is hidden but for what stands in the middle of the focus view: that is there, hidden or not. */
export const hiddenBut = (hidden: ReadonlySet<string>, middle: string | null): ReadonlySet<string> =>
  middle === null || !hidden.has(middle) ? hidden : new Set([...hidden].filter((id) => id !== middle));
