/** A point of the drawing, in layout units: px at zoom 1, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** An upright rectangle: its upper left corner and its extent, in layout units. */
export interface Box extends Point {
  width: number;
  height: number;
}

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (box: Box, { x, y }: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** The smallest box around all of these; a point at the origin for none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** A curve with control points, drawn as that many quadratic curves that meet halfway between these (as Cytoscape draws it). */
export interface Curve {
  from: Point;
  controls: readonly Point[];
  to: Point;
}

const mix = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The point at `t` from 0 to 1; each of the quadratic curves takes an equal part of it. */
export function pointOn({ from, controls, to }: Curve, t: number): Point {
  const piece = Math.min(controls.length - 1, Math.floor(t * controls.length));
  const [before, control, after] = [controls[piece - 1], controls[piece], controls[piece + 1]];
  if (control === undefined) return mix(from, to, t);
  const start = before === undefined ? from : mix(before, control, 0.5);
  const end = after === undefined ? to : mix(control, after, 0.5);
  const u = t * controls.length - piece;
  return mix(mix(start, control, u), mix(control, end, u), u);
}

/** `count` + 1 points along the curve, both ends included. */
export const pointsAlong = (curve: Curve, count: number): Point[] =>
  Array.from({ length: count + 1 }, (_, index) => pointOn(curve, index / count));

/** The point `distance` units before the end of the curve, measured along it; the start where it is shorter. */
export function pointBeforeEnd(curve: Curve, distance: number): Point {
  const points = pointsAlong(curve, 60).toReversed();
  let left = distance;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) return point;
    const step = Math.hypot(next.x - point.x, next.y - point.y);
    if (step >= left) return mix(point, next, left / step);
    left -= step;
  }
  return curve.from;
}
