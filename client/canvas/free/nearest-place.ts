import { type Box, grow, overlap, type Point } from '../layout/geometry.ts';

/** Nothing comes nearer to anything than this, layout units: lines find a way between. */
export const MARGIN = 22;

/** So many edges on either axis are tried first: the nearest place is nearly always at one of them. */
const first = 24;

/**
 * The place nearest to where a box is at which it comes no nearer than `MARGIN` to any other: where it is, if it covers none. Of equally near
 * ones the upper, then the left.
 * @param box layout units, whole numbers
 * @returns its upper left corner
 */
export function nearestPlace(box: Box, taken: readonly Box[]): Point {
  const here = { x: box.x, y: box.y };
  if (!taken.some((other) => overlap(box, other))) return here;
  const kept = taken.map((other) => grow(other, MARGIN));
  // A place can only be nearest where it meets the edge of something, on one axis or on both.
  const xs = nearestFirst(
    kept.flatMap((other) => [other.x - box.width, other.x + other.width]),
    box.x,
  );
  const ys = nearestFirst(
    kept.flatMap((other) => [other.y - box.height, other.y + other.height]),
    box.y,
  );
  const isFree = (at: Point) => !kept.some((other) => overlap({ ...box, ...at }, other));
  const distance = ({ x, y }: Point) => Math.hypot(x - box.x, y - box.y);
  const best = (count: number) =>
    [
      ...xs.map((x) => ({ x, y: box.y })),
      ...ys.map((y) => ({ x: box.x, y })),
      ...xs.slice(0, count).flatMap((x) => ys.slice(0, count).map((y) => ({ x, y }))),
    ]
      .toSorted((a, b) => distance(a) - distance(b) || a.y - b.y || a.x - b.x)
      .find(isFree);
  return best(first) ?? best(Infinity) ?? here;
}

const nearestFirst = (edges: readonly number[], from: number): number[] =>
  [...new Set(edges)].toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
