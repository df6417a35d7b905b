import {
  type Box,
  boundsOf,
  contains,
  type Curve,
  grow,
  overlap,
  type Point,
  pointsAlong,
} from '../layout/geometry.ts';
import {
  corners,
  curveOf,
  endAt,
  facing,
  isLevel,
  normals,
  rounded,
  type Side,
  sidesOf,
} from './free-ends.ts';
import type { FreeItem } from './free-shape.ts';
import { type Ends, sign, waysOf } from './free-ways.ts';

/** Which way a line takes: the sides it leaves and meets, and where it bends around what lies between (see `corners`); null for the plain curve. */
export interface Route {
  readonly leaves: Side;
  readonly meets: Side;
  readonly bends: readonly number[] | null;
}

/** What a line should not run over, with the item or ground that it is. */
export interface Obstacle {
  readonly id: string;
  readonly box: Box;
}

/** Between boxes nearer than this, lines do not go straight across, layout units. */
const nearest = 12;
/** What a route costs beyond its length, layout units: for the sides it takes, for each bend, and for each thing it runs over. */
const costs = { vertical: 70, turned: 130, corner: 150, away: 260, bend: 22, over: 600 };
/** Points of a curve to look at: one every so many layout units, between these numbers. */
const [every, fewest, most] = [16, 14, 50];
/** So many pairs of sides are tried with ways around. */
const mostSides = 3;

/** How much farther out a line turns: who leaves farther from where all go turns first, so that they do not cross. */
const turn = (way: number, side: Side, by: number): number => -Math.sign(way) * sign(side) * by;

/** A route's bends moved a little, by where its line leaves and meets: lines beside each other bend beside each other and do not merge. */
function spread(route: Route, { from, to, offset, endOffset }: Ends): readonly number[] {
  const { leaves, meets, bends } = route;
  const [first, edge, last] = bends ?? [];
  if (first === undefined) return [];
  const beside = ({ x, y }: Point): number => (isLevel(leaves) ? y : x);
  const start = first + turn((edge ?? beside(to)) - beside(from), leaves, offset);
  if (edge === undefined || last === undefined) return [start];
  const end = last + turn(edge - beside(to), meets, endOffset);
  return [start, edge + Math.max(-4, Math.min(4, offset * 0.4)), end];
}

/** The curve of a route. */
function curveFor(ends: Ends, route: Route): Curve {
  const { from, to } = ends;
  if (route.bends === null) return curveOf(from, to, route.leaves, route.meets);
  return rounded(from, to, corners(from, to, route.leaves, spread(route, ends)));
}

const along = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;

/** What a pair of sides costs before it is looked at what lies in the way; null where it makes no sense. */
function sideCost(
  a: FreeItem,
  b: FreeItem,
  grounds: readonly [Box, Box],
  leaves: Side,
  meets: Side,
): number | null {
  if (facing(grounds[0], grounds[1], leaves, meets, nearest)) return isLevel(leaves) ? 0 : costs.vertical;
  if (leaves === meets) return costs.turned;
  if (isLevel(leaves) === isLevel(meets)) return null;
  const [from, to] = [endAt(a, leaves, 0), endAt(b, meets, 0)];
  const way = { x: to.x - from.x, y: to.y - from.y };
  const back = { x: -way.x, y: -way.y };
  const turns = [along(normals[leaves], way) > 10, along(normals[meets], back) > 10].filter(Boolean).length;
  if (turns === 2) return costs.corner;
  return turns === 1 ? costs.away : null;
}

interface Tried {
  readonly route: Route;
  readonly base: number;
  readonly cost: number;
  readonly hits: number;
}

const pointBox = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 });

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, index) => {
    const next = points[index + 1];
    return next === undefined ? sum : sum + Math.hypot(next.x - point.x, next.y - point.y);
  }, 0);

/** How many boxes any of these points lies in. */
function boxesWith(points: readonly Point[], boxes: readonly Box[]): number {
  const reach = boundsOf(points.map(pointBox));
  let count = 0;
  for (const box of boxes)
    if (touching(box, reach) && points.some((point) => contains(box, point))) count += 1;
  return count;
}

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** How many boxes a line of level and upright pieces between these points runs over. */
function boxesUnder(points: readonly Point[], boxes: readonly Box[]): number {
  const pieces = points.slice(1).map((point, index) => boxOf(point, points[index] ?? point));
  let count = 0;
  for (const box of boxes) if (pieces.some((piece) => touching(box, piece))) count += 1;
  return count;
}

/** Whether boxes share anything, where one may be a line without extent. */
const touching = (box: Box, { x, y, width, height }: Box): boolean =>
  x < box.x + box.width && x + width > box.x && y < box.y + box.height && y + height > box.y;

function tryCurve(ends: Ends, route: Route, base: number, boxes: readonly Box[]): Tried {
  const { from, to } = ends;
  const span = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const count = Math.round(Math.min(most, Math.max(fewest, span / every)));
  const points = pointsAlong(curveFor(ends, route), count);
  const hits = boxesWith(points, boxes);
  return { route, base, hits, cost: base + lengthOf(points) + costs.over * hits };
}

/** The same for a way of level and upright pieces. */
function tryBends(ends: Ends, route: Route, base: number, boxes: readonly Box[]): Tried {
  const { from, to } = ends;
  const bends = spread(route, ends);
  const points = [from, ...corners(from, to, route.leaves, bends), to];
  const hits = boxesUnder(points, boxes);
  const cost = base + lengthOf(points) + costs.bend * (bends.length + 1) + costs.over * hits;
  return { route, base, hits, cost };
}

/** Boxes that the line between two items should not run over, a little larger than they are, and no farther away than it may go around. */
function boxesBetween(a: FreeItem, b: FreeItem, obstacles: readonly Obstacle[]): readonly Box[] {
  const region = grow(boundsOf([a.box, b.box]), 170);
  const own = new Set([a.node.id, b.node.id, a.ground, b.ground]);
  return obstacles.flatMap(({ id, box }) => (!own.has(id) && overlap(box, region) ? [grow(box, 3)] : []));
}

const cheapest = (tried: readonly Tried[], best: Tried): Tried =>
  tried.reduce((one, other) => (other.cost < one.cost ? other : one), best);

/** The shortest way from one item to another that runs over nothing, or over as little as may be. */
export function routeOf(
  a: FreeItem,
  b: FreeItem,
  grounds: readonly [Box, Box],
  obstacles: readonly Obstacle[],
): Route {
  const boxes = boxesBetween(a, b, obstacles);
  const endsAt = (leaves: Side, meets: Side): Ends => ({
    from: endAt(a, leaves, 0),
    to: endAt(b, meets, 0),
    offset: 0,
    endOffset: 0,
  });
  const sides = sidesOf(a)
    .flatMap((leaves) =>
      sidesOf(b).flatMap((meets) => {
        const base = sideCost(a, b, grounds, leaves, meets);
        if (base === null) return [];
        const ends = endsAt(leaves, meets);
        const shortest = Math.hypot(ends.to.x - ends.from.x, ends.to.y - ends.from.y);
        return [{ leaves, meets, base, ends, least: base + shortest }];
      }),
    )
    .sort((one, other) => one.least - other.least);
  const curves: Tried[] = [];
  let lowest = Infinity;
  for (const { leaves, meets, base, ends, least } of sides) {
    // No pair of sides after this one costs less.
    if (least >= lowest) break;
    const tried = tryCurve(ends, { leaves, meets, bends: null }, base, boxes);
    curves.push(tried);
    lowest = Math.min(lowest, tried.cost);
  }
  const [first] = curves;
  if (first === undefined) return { leaves: 'right', meets: 'right', bends: null };
  const best = cheapest(curves, first);
  // A way around what lies in a shorter one may still be shorter than the best that meets nothing.
  const shorter = curves
    .filter(({ hits, cost }) => hits > 0 && cost - costs.over * hits < best.cost)
    .toSorted((one, other) => one.cost - costs.over * one.hits - (other.cost - costs.over * other.hits))
    .slice(0, mostSides);
  const around = shorter.flatMap(({ route: { leaves, meets }, base }) => {
    const ends = endsAt(leaves, meets);
    return waysOf(ends, leaves, meets, boxes).map((bends) =>
      tryBends(ends, { leaves, meets, bends }, base, boxes),
    );
  });
  return cheapest(around, best).route;
}

/** The curve of a route between its real ends, a few units from those it was chosen for: where it runs over something only now, another way by the same sides. */
export function settled(
  a: FreeItem,
  b: FreeItem,
  ends: Ends,
  route: Route,
  obstacles: readonly Obstacle[],
): Curve {
  const boxes = boxesBetween(a, b, obstacles);
  const tried = tryCurve(ends, route, 0, boxes);
  if (tried.hits === 0) return curveFor(ends, route);
  const { leaves, meets } = route;
  const ways = waysOf(ends, leaves, meets, boxes).map((bends) =>
    tryBends(ends, { leaves, meets, bends }, 0, boxes),
  );
  return curveFor(ends, cheapest(ways, tried).route);
}
