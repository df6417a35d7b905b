import type { Box, Curve, Point } from '../layout/geometry.ts';
import { curveBetween } from '../layout/curve-between.ts';
import { inset } from '../layout/line-ends.ts';
import type { FreeItem } from './free-shape.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Outwards from a box, by side. */
export const normals: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

export const isLevel = (side: Side): boolean => side === 'left' || side === 'right';

/** Where a line may end: a pill is free all around, a card only at its sides, since others stand above and below. */
export const sidesOf = ({ ground }: FreeItem): readonly Side[] =>
  ground === null ? ['left', 'right', 'top', 'bottom'] : ['left', 'right'];

const radius = ({ node }: FreeItem): number => (node.type === 'actor' && node.kind === 'PERSON' ? 12 : 3);

/** The point of an item's edge at a side, `offset` from its middle. */
export function endAt(item: FreeItem, side: Side, offset: number): Point {
  const { box } = item;
  if (!isLevel(side))
    return { x: box.x + box.width / 2 + offset, y: side === 'top' ? box.y : box.y + box.height };
  const y = box.y + box.height / 2 + offset;
  const inside = item.ground === null ? inset(box, y, radius(item)) : 0;
  return { x: side === 'left' ? box.x + inside : box.x + box.width - inside, y };
}

/** How far apart `count` ends stand at a side. */
export function endGap({ box }: FreeItem, side: Side, count: number): number {
  const room = isLevel(side) ? box.height - 6 : box.width - 30;
  return Math.min(10, room / Math.max(1, count));
}

export const outFrom = ({ x, y }: Point, side: Side, by: number): Point => ({
  x: x + normals[side].x * by,
  y: y + normals[side].y * by,
});

const flipped = ({ x, y }: Point): Point => ({ x: y, y: x });

const flippedCurve = ({ from, controls, to }: Curve): Curve => ({
  from: flipped(from),
  controls: controls.map(flipped),
  to: flipped(to),
});

/** A line that turns back: both ends on the same side, around whatever lies between. */
function turned(from: Point, to: Point, side: Side): Curve {
  const [along, out] = isLevel(side)
    ? [Math.abs(to.y - from.y), normals[side].x]
    : [Math.abs(to.x - from.x), normals[side].y];
  const depth = (22 + Math.min(70, along * 0.16)) * out;
  const edge = (a: number, b: number) => (out > 0 ? Math.max(a, b) : Math.min(a, b)) + depth;
  const controls = isLevel(side)
    ? [
        { x: edge(from.x, to.x), y: from.y },
        { x: edge(from.x, to.x), y: to.y },
      ]
    : [
        { x: from.x, y: edge(from.y, to.y) },
        { x: to.x, y: edge(from.y, to.y) },
      ];
  return { from, controls, to };
}

/** The line between two points that leaves and meets its items squarely: the wings' curve where the sides face each other. */
export function curveOf(from: Point, to: Point, leaves: Side, meets: Side): Curve {
  if (leaves === meets) return turned(from, to, leaves);
  if (isLevel(leaves) && isLevel(meets)) return curveBetween(from, to);
  if (!isLevel(leaves) && !isLevel(meets)) return flippedCurve(curveBetween(flipped(from), flipped(to)));
  const reach = Math.min(160, Math.max(26, Math.hypot(to.x - from.x, to.y - from.y) * 0.42));
  return { from, controls: [outFrom(from, leaves, reach), outFrom(to, meets, reach)], to };
}

/** Out of one side and in at another by level and upright pieces: `bends` are where these lie, an x and a height by turns (the other way round for a line that leaves upwards or downwards). */
export function corners(from: Point, to: Point, leaves: Side, bends: readonly number[]): Point[] {
  const [start, end] = isLevel(leaves) ? [from, to] : [flipped(from), flipped(to)];
  const points: Point[] = [];
  let at = start;
  let level = true;
  for (const bend of bends) {
    at = level ? { x: bend, y: at.y } : { x: at.x, y: bend };
    points.push(at);
    level = !level;
  }
  points.push(level ? { x: end.x, y: at.y } : { x: at.x, y: end.y });
  return isLevel(leaves) ? points : points.map(flipped);
}

/** The widest a corner is rounded, layout units. */
const roundness = 44;

/** Where the rounding of a corner begins on the way to one side: no farther than halfway to another corner, and never at an end itself, where Cytoscape would draw nothing. */
const towards = (corner: Point, end: Point, whole: boolean): Point => {
  const length = Math.hypot(end.x - corner.x, end.y - corner.y);
  const part = length === 0 ? 0 : Math.min(whole ? 0.9 : 0.5, roundness / length);
  return { x: corner.x + (end.x - corner.x) * part, y: corner.y + (end.y - corner.y) * part };
};

/** A line along corners, rounded. */
export function rounded(from: Point, to: Point, all: readonly Point[]): Curve {
  // Two corners in one place, where a bend lies level with an end, are none.
  const through = all.filter((point, index) => {
    const before = all[index - 1] ?? from;
    return Math.hypot(point.x - before.x, point.y - before.y) > 1;
  });
  const controls = through.flatMap((corner, index) => {
    const [before, after] = [through[index - 1], through[index + 1]];
    return [
      towards(corner, before ?? from, before === undefined),
      corner,
      towards(corner, after ?? to, after === undefined),
    ];
  });
  return { from, controls, to };
}

/** Whether the sides face each other: each lies beyond the other, by so much at least. */
export function facing(a: Box, b: Box, leaves: Side, meets: Side, least: number): boolean {
  if (leaves === 'right' && meets === 'left') return b.x - (a.x + a.width) >= least;
  if (leaves === 'left' && meets === 'right') return a.x - (b.x + b.width) >= least;
  if (leaves === 'bottom' && meets === 'top') return b.y - (a.y + a.height) >= least;
  if (leaves === 'top' && meets === 'bottom') return a.y - (b.y + b.height) >= least;
  return false;
}
