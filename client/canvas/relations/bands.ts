import { bodyOf, representedBy } from '../layout/actor-groups.ts';
import type { DrawnActor, DrawnGraph } from '../model.ts';
import type { Place } from './classify.ts';

export type Column = 'left' | 'right';

/** A body with those who represent it, or one actor alone: they stand at one height. */
export interface Band {
  /** Who of it stands in which column; the body first. */
  left: readonly DrawnActor[];
  right: readonly DrawnActor[];
}

/**
 * Everybody who speaks or is spoken for, in bands; in the order of the graph's actors. Who is spoken for stands in the right column.
 * @param beside who speaks and stands there all the same; only whoever has no band with others
 */
export function bandsOf(
  graph: DrawnGraph,
  places: ReadonlyMap<string, Place>,
  beside: ReadonlySet<string> = new Set(),
): Band[] {
  const represented = representedBy(graph);
  const bands = new Map<string, { left: DrawnActor[]; right: DrawnActor[] }>();
  for (const actor of graph.actors) {
    const place = places.get(actor.id);
    if (place !== 'speaks' && place !== 'spoken-for') continue;
    const body = bodyOf(actor.id, represented);
    const band = bands.get(body) ?? { left: [], right: [] };
    const column = place === 'speaks' && !beside.has(actor.id) ? band.left : band.right;
    if (actor.id === body) column.unshift(actor);
    else column.push(actor);
    bands.set(body, band);
  }
  return [...bands.values()];
}
