import { type Box, centreOf, type Curve, type Point } from '../layout/geometry.ts';
import { curveAt, facing } from '../layout/facing.ts';
import { groupedBy } from '../layout/grouped.ts';
import { curveBetween } from '../layout/curve-between.ts';
import { inset } from '../layout/line-ends.ts';
import { arcDepth } from './fit.ts';
import type { RelationLine, RelationPill, Relations } from './relations-shape.ts';
import type { Tie } from './ties.ts';

type Side = 'left' | 'right' | 'top' | 'bottom';

/** How a line runs: between the columns, as an arc beside one, down to the rows below, below these, or straight to where somebody was put. */
type Route = 'across' | 'left' | 'right' | 'down' | 'below' | 'free';

interface End {
  tie: Tie;
  pill: RelationPill;
  other: RelationPill;
  side: Side;
  route: Route;
}

/** How tightly lines to the rows below turn: wider, and they would pass over names beside the way. */
const corner = 12;
/** Heads stop so far before the pill. */
const stop = 3;

function routeOf(from: RelationPill, to: RelationPill, moved: ReadonlySet<string>): Route {
  if (moved.has(from.actor.id) || moved.has(to.actor.id)) return 'free';
  const below = [from, to].filter(({ column }) => column === 'below').length;
  if (below === 2) return 'below';
  if (below === 1) return 'down';
  if (from.column !== to.column) return 'across';
  return from.column === 'left' ? 'left' : 'right';
}

/** The side of a pill on which a line ends. */
function sideOf({ column, box }: RelationPill, other: RelationPill, route: Route): Side {
  if (route === 'free') return facing(box, other.box)[0];
  if (route === 'left' || route === 'right') return route;
  if (column === 'below') return route === 'below' ? 'bottom' : 'top';
  return column === 'left' ? 'right' : 'left';
}

const middle = ({ box }: RelationPill): number => box.y + box.height / 2;

/**
 * In which order ends stand on a side, from the top: by the height of the other end; of arcs, the upward ones first,
 * nearest first, then the downward ones, farthest first: nested arcs do not cross there.
 */
function rankOf({ pill, other, route }: End): number {
  if (route === 'down') return 1e6 + centreOf(other.box).x;
  if (route === 'across' || route === 'free') return middle(other);
  const reach = middle(other) - middle(pill);
  return reach < 0 ? -1e5 - reach : 1e5 - reach;
}

/** Where each line ends on each of its pills, by tie and pill. */
function endsOf(ends: readonly End[]): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const own of groupedBy(ends, ({ pill, side }) => `${side} ${pill.actor.id}`).values()) {
    const sorted = own
      .map((end, index) => ({ end, index, rank: rankOf(end) }))
      .sort((a, b) => a.rank - b.rank || a.index - b.index);
    for (const [at, { end }] of sorted.entries()) {
      const offset = at - (sorted.length - 1) / 2;
      places.set(`${end.tie.id} ${end.pill.actor.id}`, pointAt(end, offset, sorted.length));
    }
  }
  return places;
}

function pointAt({ pill: { box, actor }, side }: End, offset: number, count: number): Point {
  if (side === 'top' || side === 'bottom') {
    // Lines to the second row come through a gap of the first.
    const gap = Math.min(3, 8 / count);
    return { x: box.x + box.width / 2 + offset * gap, y: side === 'top' ? box.y : box.y + box.height };
  }
  const gap = Math.min(10, (box.height - 8) / count);
  const y = box.y + box.height / 2 + offset * gap;
  const inside = inset(box, y, actor.kind === 'PERSON' ? 12 : 3);
  return { x: side === 'left' ? box.x + inside : box.x + box.width - inside, y };
}

/** Moves the end of a line out of the pill, for the head's sake. */
const before = ({ x, y }: Point, side: Side): Point => ({
  x: side === 'left' ? x - stop : side === 'right' ? x + stop : x,
  y: side === 'top' ? y - stop : side === 'bottom' ? y + stop : y,
});

function arc(
  from: Point,
  to: Point,
  side: 'left' | 'right',
  { depth }: Relations,
  boxes: readonly Box[],
): Curve {
  const out = Math.min(depth[side], arcDepth(Math.abs(to.y - from.y), side));
  const edges = boxes.flatMap(({ x, width }) => [x, x + width]);
  const x = side === 'left' ? Math.min(...edges) - out : Math.max(...edges) + out;
  return {
    from,
    controls: [
      { x, y: from.y },
      { x, y: to.y },
    ],
    to,
  };
}

/** Into the space between the columns, down to the free strip above the rows, along that, and down. */
function down(
  upper: Point,
  lower: Point,
  fromLeft: boolean,
  { corridor, turn }: Relations,
): readonly Point[] {
  // Those from higher up go down farther out: so they do not cross where they turn.
  const inwards = (corridor.right - corridor.left) * (0.07 + 0.18 * (1 - Math.max(0, upper.y) / turn));
  const x = fromLeft ? corridor.left + inwards : corridor.right - inwards;
  const reach = 2 * corner;
  const bend = x < lower.x ? reach : -reach;
  const along =
    Math.abs(lower.x - x) < 2 * reach
      ? []
      : [
          { x: x + bend, y: turn },
          { x: lower.x - bend, y: turn },
        ];
  return [
    { x, y: upper.y },
    { x, y: turn - reach },
    { x, y: turn },
    ...along,
    { x: lower.x, y: turn },
    { x: lower.x, y: turn + reach },
  ];
}

function curveOf(
  tie: Tie,
  from: RelationPill,
  to: RelationPill,
  ends: ReadonlyMap<string, Point>,
  relations: Relations,
): Curve | null {
  const route = routeOf(from, to, relations.moved);
  const [start, end] = [ends.get(`${tie.id} ${from.actor.id}`), ends.get(`${tie.id} ${to.actor.id}`)];
  if (start === undefined || end === undefined) return null;
  const stopped = before(end, sideOf(to, from, route));
  if (route === 'free') return curveAt(start, stopped, facing(from.box, to.box), 0.3);
  if (route === 'across') return curveBetween(start, stopped, 0.3);
  if (route === 'left' || route === 'right') return arc(start, stopped, route, relations, [from.box, to.box]);
  if (route === 'below') {
    const y = Math.max(start.y, end.y) + 14;
    return {
      from: start,
      controls: [
        { x: start.x, y },
        { x: end.x, y },
      ],
      to: stopped,
    };
  }
  const upwards = from.column === 'below';
  const [upper, lower] = upwards ? [to, from] : [from, to];
  const entry = relations.entries.get(lower.actor.id) ?? centreOf(lower.box).x;
  // On the pill below all lines come down at its entry: there alone the way is free.
  const foot = { x: entry + (upwards ? start : end).x - centreOf(lower.box).x, y: lower.box.y };
  const fromLeft = upper.column === 'left';
  if (upwards)
    return { from: foot, controls: down(stopped, foot, fromLeft, relations).toReversed(), to: stopped };
  return { from: start, controls: down(start, foot, fromLeft, relations), to: before(foot, 'top') };
}

/** Whether a coder's tie needs no line: within a band place alone says it, and so does a line that passes words on. */
function saidByPlace(
  tie: Tie,
  from: RelationPill,
  to: RelationPill,
  shown: readonly Tie[],
  { moved }: Relations,
): boolean {
  if (tie.kind !== 'represents') return false;
  if (from.column === to.column)
    return from.column !== 'below' && !moved.has(from.actor.id) && !moved.has(to.actor.id);
  return shown.some(
    ({ kind, source, target }) => kind === 'relays-own' && source === tie.source && target === tie.target,
  );
}

/** The lines of these ties: ends sorted so that as few as may be cross. */
export function linesOf(relations: Relations, ties: readonly Tie[]): RelationLine[] {
  const pillOf = new Map(relations.pills.map((pill) => [pill.actor.id, pill]));
  const pairs = ties.flatMap((tie) => {
    const [from, to] = [pillOf.get(tie.source), pillOf.get(tie.target)];
    if (from === undefined || to === undefined || saidByPlace(tie, from, to, ties, relations)) return [];
    return [{ tie, from, to, route: routeOf(from, to, relations.moved) }];
  });
  const ends = endsOf(
    pairs.flatMap(({ tie, from, to, route }) => [
      { tie, pill: from, other: to, side: sideOf(from, to, route), route },
      { tie, pill: to, other: from, side: sideOf(to, from, route), route },
    ]),
  );
  return pairs.flatMap(({ tie, from, to, route }): RelationLine[] => {
    const curve = curveOf(tie, from, to, ends, relations);
    return curve === null ? [] : [{ tie, curve, arc: route === 'left' || route === 'right' }];
  });
}
