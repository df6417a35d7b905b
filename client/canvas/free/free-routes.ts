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
  cornered,
  curveOf,
  detour,
  endAt,
  facing,
  isLevel,
  normals,
  type Side,
  sidesOf,
} from './free-ends.ts';
import type { FreeItem } from './free-shape.ts';

/** Which way a line takes: the sides it leaves and meets, and where it runs around what lies between. */
export interface Route {
  readonly leaves: Side;
  readonly meets: Side;
  /** Height (or x, for lines that leave upwards or downwards) along which it runs, or square around a corner; null for the plain curve. */
  readonly level: number | 'corner' | null;
}

/** What a line should not run over, with the item or ground that it is. */
export interface Obstacle {
  readonly id: string;
  readonly box: Box;
}

/** Between boxes nearer than this, lines do not go straight across, layout units. */
const least = 24;
/** What a route costs beyond its length, layout units. */
const costs = { vertical: 70, turned: 130, corner: 150, away: 260, level: 60 };
/** What it costs to run over something. */
const blocked = 500;
/** Points of a line to look at: one every so many layout units, between these numbers. */
const [every, fewest, most] = [14, 14, 70];
/** A detour keeps so far from what it goes around. */
const clearance = 14;

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, index) => {
    const next = points[index + 1];
    return next === undefined ? sum : sum + Math.hypot(next.x - point.x, next.y - point.y);
  }, 0);

export function curveFor(from: Point, to: Point, { leaves, meets, level }: Route): Curve {
  if (level === 'corner') return cornered(from, to, leaves);
  return level === null ? curveOf(from, to, leaves, meets) : detour(from, to, leaves, meets, level);
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
  if (facing(grounds[0], grounds[1], leaves, meets, least)) return isLevel(leaves) ? 0 : costs.vertical;
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
  readonly cost: number;
  readonly hit: readonly Box[];
}

function tryRoute(from: Point, to: Point, route: Route, base: number, obstacles: readonly Obstacle[]): Tried {
  const span = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const points = pointsAlong(
    curveFor(from, to, route),
    Math.round(Math.min(most, Math.max(fewest, span / every))),
  );
  const reach = boundsOf(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const hit = obstacles.flatMap(({ box }) =>
    overlap(grow(reach, 1), box) && points.some((point) => contains(grow(box, 2), point)) ? [box] : [],
  );
  return { route, cost: base + lengthOf(points) + blocked * hit.length, hit };
}

/** Ways around what a route runs over. */
function detours({ route, hit }: Tried): readonly Route[] {
  if (route.level !== null || hit.length === 0) return [];
  if (isLevel(route.leaves) !== isLevel(route.meets))
    return [{ leaves: route.leaves, meets: route.meets, level: 'corner' }];
  const around = boundsOf(hit);
  const levels = isLevel(route.leaves)
    ? [around.y - clearance, around.y + around.height + clearance]
    : [around.x - clearance, around.x + around.width + clearance];
  return levels.map((level) => ({ leaves: route.leaves, meets: route.meets, level }));
}

/** The shortest way from one item to another that runs over nothing, or over as little as may be. */
export function routeOf(
  a: FreeItem,
  b: FreeItem,
  grounds: readonly [Box, Box],
  obstacles: readonly Obstacle[],
): Route {
  const free = obstacles.filter(({ id }) => ![a.node.id, b.node.id, a.ground, b.ground].includes(id));
  const candidates = sidesOf(a)
    .flatMap((leaves) =>
      sidesOf(b).flatMap((meets) => {
        const base = sideCost(a, b, grounds, leaves, meets);
        return base === null ? [] : [{ leaves, meets, base }];
      }),
    )
    .map(({ leaves, meets, base }) =>
      tryRoute(endAt(a, leaves, 0), endAt(b, meets, 0), { leaves, meets, level: null }, base, free),
    )
    .sort((one, other) => one.cost - other.cost);
  const [best] = candidates;
  if (best === undefined) return { leaves: 'right', meets: 'right', level: null };
  // A way around what lies in a shorter one may still be shorter than the best that meets nothing.
  const shorter = candidates.filter(
    ({ hit, cost }) => hit.length > 0 && cost - blocked * hit.length < best.cost,
  );
  const around = shorter.slice(0, 4).flatMap((tried) =>
    detours(tried).map((route) => {
      const [from, to] = [endAt(a, route.leaves, 0), endAt(b, route.meets, 0)];
      return tryRoute(from, to, route, costs.level, free);
    }),
  );
  return [best, ...around].reduce((one, other) => (other.cost < one.cost ? other : one)).route;
}
