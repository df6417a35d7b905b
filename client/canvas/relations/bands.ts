import { bodyOf, representedBy } from '../layout/actor-groups.ts';
import type { DrawnActor, DrawnGraph } from '../model.ts';
import type { Place } from './classify.ts';

/** A body with those who represent it, or one actor alone: they stand at one height. */
export interface Band {
  /** Who of it speaks, and who is spoken for; the body first. */
  speaks: readonly DrawnActor[];
  spokenFor: readonly DrawnActor[];
}

/** Everybody who speaks or is spoken for, in bands; in the order of the graph's actors. */
export function bandsOf(graph: DrawnGraph, places: ReadonlyMap<string, Place>): Band[] {
  const represented = representedBy(graph);
  const bands = new Map<string, { speaks: DrawnActor[]; spokenFor: DrawnActor[] }>();
  for (const actor of graph.actors) {
    const place = places.get(actor.id);
    if (place !== 'speaks' && place !== 'spoken-for') continue;
    const body = bodyOf(actor.id, represented);
    const band = bands.get(body) ?? { speaks: [], spokenFor: [] };
    const column = place === 'speaks' ? band.speaks : band.spokenFor;
    if (actor.id === body) column.unshift(actor);
    else column.push(actor);
    bands.set(body, band);
  }
  return [...bands.values()];
}
