import type { Place } from '../../address/contents.ts';
import { type Box, boundsOf, centreOf, contains, grow } from './geometry.ts';

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

/** Grounds around those of their members that are still there; one alone needs none. */
export const around = (
  grounds: readonly Box[],
  members: readonly Box[],
  isThere: (at: number) => boolean,
): Box[] =>
  grounds.flatMap((ground) => {
    const own = members.filter((box) => contains(ground, centreOf(box)));
    const left = members.filter((box, at) => isThere(at) && contains(ground, centreOf(box)));
    if (left.length === own.length) return [ground];
    const { x, width } = ground;
    const [all, now] = [boundsOf(own), boundsOf(left)];
    const [above, below] = [all.y - ground.y, ground.y + ground.height - all.y - all.height];
    return left.length < 2 ? [] : [{ x, width, y: now.y - above, height: now.height + above + below }];
  });
