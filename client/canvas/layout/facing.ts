import { type Box, centreOf, type Curve, type Point } from './geometry.ts';
import { curveBetween } from './curve-between.ts';

/** A side of a box at which lines end. */
export type Edge = 'left' | 'right';

/** Less room than this between two boxes and no line turns between them. */
const room = 16;

/**
 * The sides at which a line between two boxes leaves the first and reaches the second: those that face each other where there is room
 * between them; where one stands over the other, the same side of both, on which they lie closer together.
 */
export function facing(from: Box, to: Box): readonly [Edge, Edge] {
  if (from.x + from.width + room <= to.x) return ['right', 'left'];
  if (to.x + to.width + room <= from.x) return ['left', 'right'];
  const [left, right] = [from.x - to.x, from.x + from.width - to.x - to.width].map(Math.abs);
  return (left ?? 0) < (right ?? 0) ? ['left', 'left'] : ['right', 'right'];
}

/** x of a side of a box. */
export const edgeOf = (box: Box, side: Edge): number => (side === 'left' ? box.x : box.x + box.width);

/** A point moved out of a box through this side. */
export const outOf = ({ x, y }: Point, side: Edge, by: number): Point => ({
  x: side === 'left' ? x - by : x + by,
  y,
});

/** A line that leaves and arrives at these sides, level at both ends. */
export function curveAt(
  from: Point,
  to: Point,
  [leaving, arriving]: readonly [Edge, Edge],
  part?: number,
): Curve {
  if (leaving !== arriving) return curveBetween(from, to, part);
  const out = Math.min(120, Math.max(30, Math.abs(to.y - from.y) * 0.3));
  const x = leaving === 'left' ? Math.min(from.x, to.x) - out : Math.max(from.x, to.x) + out;
  return {
    from,
    controls: [
      { x, y: from.y },
      { x, y: to.y },
    ],
    to,
  };
}

/** A link from middle to middle: level where the boxes stand side by side, else upright; it stops so far before the second. */
export function linkBetween(source: Box, target: Box, stop: number): Curve {
  const [from, to] = [centreOf(source), centreOf(target)];
  const [leaving, arriving] = facing(source, target);
  if (leaving !== arriving)
    return curveBetween(
      { x: edgeOf(source, leaving), y: from.y },
      outOf({ x: edgeOf(target, arriving), y: to.y }, arriving, stop),
    );
  const down = from.y <= to.y;
  const start = { x: from.x, y: down ? source.y + source.height : source.y };
  const end = { x: to.x, y: down ? target.y - stop : target.y + target.height + stop };
  const level = (start.y + end.y) / 2;
  return {
    from: start,
    controls: [
      { x: start.x, y: level },
      { x: end.x, y: level },
    ],
    to: end,
  };
}
