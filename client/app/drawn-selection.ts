import { idsDrawn } from '../canvas/drawn-ids.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import type { ReadTraceFragment } from '../generated/graphql.ts';

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
  if (idsDrawn(graph).has(selection)) return selection;
  const speaker = trace?.chain[0]?.actor.id;
  const line = graph.holdings.find(
    ({ actor, position }) => actor === speaker && position === trace?.position?.id,
  );
  return line?.id ?? speaker ?? null;
}
