import type { DrawnGraph } from '../canvas/model.ts';
import type { ReadTraceFragment } from '../generated/graphql.ts';

/** Whether a node or an edge is drawn. */
function isDrawn(graph: DrawnGraph, id: string): boolean {
  return [
    graph.actors,
    graph.issues,
    graph.positions,
    graph.holdings,
    graph.relays,
    graph.answers,
    graph.addresses,
    graph.mentions,
    graph.represents,
    graph.memberships,
    graph.contradictions,
    graph.refinements,
  ].some((list) => list.some((one) => one.id === id));
}

/**
 * What lights up on the canvas for what is selected: itself where it is drawn; for a quote or statement, which are not, the line from its
 * speaker to the position it expresses, or its speaker.
 * @param trace the first trace of what is selected, once it is known
 */
export function drawnFor(
  graph: DrawnGraph,
  selection: string,
  trace: ReadTraceFragment | null,
): string | null {
  if (isDrawn(graph, selection)) return selection;
  const speaker = trace?.chain[0]?.actor.id;
  const line = graph.holdings.find(
    ({ actor, position }) => actor === speaker && position === trace?.position?.id,
  );
  return line?.id ?? speaker ?? null;
}
