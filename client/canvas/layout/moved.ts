import type { Place } from '../../address/contents.ts';
import { type Box, boundsOf, grow } from './geometry.ts';

/** Where nodes of a drawing were put by hand, by id: the middle of each, layout units. */
export type Pins = Readonly<Record<string, Place>>;

/** A box where the reader put it; where it is if he did not. */
export function moved(box: Box, pin: Place | undefined): Box {
  return pin === undefined ? box : { ...box, x: pin.x - box.width / 2, y: pin.y - box.height / 2 };
}

/** Bounds that hold what was moved too, with a little room around. */
export const boundsWith = (bounds: Box, boxes: readonly Box[]): Box =>
  boundsOf([bounds, ...boxes.map((box) => grow(box, 12))]);

/** How many of these were put by hand. */
export const countMoved = (ids: readonly string[], pins: Pins): number =>
  ids.filter((id) => pins[id] !== undefined).length;
