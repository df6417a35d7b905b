import type { View } from '../layout/card-cap.ts';
import { groupedBy } from '../layout/grouped.ts';
import type { DrawnGraph } from '../model.ts';
import type { Measure } from '../type.ts';
import { onScreen } from './choose-columns.ts';

/** From one actor to the next, px of the screen while it shows everything. */
export const actorPitch = 31;
/** Beside a name: icon and margin at the left, number and margin at the right. */
const beside = 58;
const widest = 200;
/** In narrow views no more than this part of them. */
const part = 0.15;

/** An actor with the number of positions it holds. */
export interface Heard {
  readonly actor: string;
  readonly name: string;
  readonly holdings: number;
}

/** Who holds something, those who hold most first; of equals in the order of the graph. */
export function mostHeard(graph: DrawnGraph): Heard[] {
  const holdings = groupedBy(graph.holdings, ({ actor }) => actor);
  return graph.actors
    .map(({ id, name }) => ({ actor: id, name, holdings: holdings.get(id)?.length ?? 0 }))
    .filter((heard) => heard.holdings > 0)
    .toSorted((a, b) => b.holdings - a.holdings);
}

/** How many actors stand in the middle: as many as have room, one place less where the number of the others has to be said. */
export function countPlaced(heard: number, { height }: View): number {
  const room = Math.max(1, Math.floor((height - 2 * onScreen.margin) / actorPitch));
  return heard <= room ? heard : room - 1;
}

/** One width for all actors that are placed, px of the screen. */
export const actorWidthOf = (placed: readonly Heard[], { width }: View, measure: Measure): number =>
  Math.min(
    widest,
    Math.max(120, width * part),
    Math.max(110, ...placed.map(({ name }) => Math.ceil(measure(name, 'actor')) + beside)),
  );
