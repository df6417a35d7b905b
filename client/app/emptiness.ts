import type { CanvasAddress } from '../address/address.ts';
import { nameIn } from '../canvas/focus/focus-graph.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { drawsAll } from '../filter/statement-filter.ts';

/** Why there is nothing to draw: the choice of things that there only are, the filter, or a database without statements; null where there is. */
export function emptiness(
  graph: DrawnGraph,
  { view, filter, contents }: CanvasAddress,
): 'choice' | 'filter' | 'database' | null {
  const { only, blocks } = contents;
  if (graph.holdings.length > 0 || (view === 'free' && blocks.length > 0)) return null;
  if (only !== null) return view === 'relations' && graph.actors.length > 0 ? null : 'choice';
  return drawsAll(filter) ? 'database' : 'filter';
}

/**
 * What was to stand in the middle of the focus view and is not there any more: something else stands there, and that has to be said. Where
 * only a part of the graph is at hand, it may well be there.
 */
export function focusGone(
  graph: DrawnGraph | undefined,
  { view, focus, filter, contents }: CanvasAddress,
): readonly string[] {
  const whole = graph?.leftOut === 0 && contents.only === null && drawsAll(filter);
  return whole && view === 'focus' && focus !== null && nameIn(graph, focus) === null ? [focus] : [];
}
