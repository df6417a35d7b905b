import type { Curve, Point } from './geometry.ts';

/** Control points as a part of the horizontal distance: at half of it all lines would merge into one trunk. */
const bend = 0.36;

/** A line level at both ends; its control points lie so far in, as a part of the horizontal distance. */
export function curveBetween(from: Point, to: Point, part: number = bend): Curve {
  const across = (to.x - from.x) * part;
  return {
    from,
    controls: [
      { x: from.x + across, y: from.y },
      { x: to.x - across, y: to.y },
    ],
    to,
  };
}
