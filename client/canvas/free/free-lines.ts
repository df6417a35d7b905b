import { type Box, centreOf } from '../layout/geometry.ts';
import { groupedBy } from '../layout/grouped.ts';
import type { Steps } from '../layout/steps.ts';
import { endAt, endGap, isLevel, outFrom, type Side } from './free-ends.ts';
import type { FreeEdge } from './free-graph.ts';
import { type Obstacle, type Route, routeOf, settled } from './free-routes.ts';
import type { FreeGround, FreeItem, FreeLine } from './free-shape.ts';

interface Way {
  readonly edge: FreeEdge;
  readonly source: FreeItem;
  readonly target: FreeItem;
  readonly route: Route;
}

interface End {
  readonly way: Way;
  readonly item: FreeItem;
  readonly other: FreeItem;
  readonly side: Side;
}

/** Lines stop so far before what they point to, for the mark's sake. */
const stop = { HOLDS: 5, other: 3 } as const;

/** The order of ends at a side, from the top or left: by the other end; of lines that turn back, nested. */
function rankOf({ way: { route }, item, other, side }: End): number {
  const reach = isLevel(side)
    ? centreOf(other.box).y - centreOf(item.box).y
    : centreOf(other.box).x - centreOf(item.box).x;
  if (route.leaves === route.meets) return reach < 0 ? -1e5 - reach : 1e5 - reach;
  return reach;
}

/** How far from the middle of its side each line ends, by edge and item. */
function offsetsOf(ends: readonly End[]): Map<string, number> {
  const offsets = new Map<string, number>();
  for (const own of groupedBy(ends, ({ side, item }) => `${side} ${item.node.id}`).values()) {
    const sorted = own
      .map((end) => ({ end, rank: rankOf(end) }))
      .sort((a, b) => a.rank - b.rank || (a.end.way.edge.id < b.end.way.edge.id ? -1 : 1));
    for (const [index, { end }] of sorted.entries()) {
      const gap = endGap(end.item, end.side, sorted.length);
      offsets.set(`${end.way.edge.id} ${end.item.node.id}`, (index - (sorted.length - 1) / 2) * gap);
    }
  }
  return offsets;
}

/** The lines of these edges between the items that are drawn; pauses after each. */
export function* linesInSteps(
  edges: readonly FreeEdge[],
  items: readonly FreeItem[],
  grounds: readonly FreeGround[],
): Steps<FreeLine[]> {
  const itemOf = new Map(items.map((item) => [item.node.id, item]));
  const boxOf = new Map(grounds.map(({ id, box }) => [id, box]));
  const around = ({ ground, box }: FreeItem): Box => (ground === null ? box : (boxOf.get(ground) ?? box));
  const obstacles: Obstacle[] = [...grounds, ...items.map(({ node, box }) => ({ id: node.id, box }))];
  const ways: Way[] = [];
  for (const edge of edges) {
    const [source, target] = [itemOf.get(edge.source), itemOf.get(edge.target)];
    if (source === undefined || target === undefined || source === target) continue;
    const route = routeOf(source, target, [around(source), around(target)], obstacles);
    ways.push({ edge, source, target, route });
    yield;
  }
  const offsets = offsetsOf(
    ways.flatMap((way) => [
      { way, item: way.source, other: way.target, side: way.route.leaves },
      { way, item: way.target, other: way.source, side: way.route.meets },
    ]),
  );
  const lines: FreeLine[] = [];
  for (const way of ways) {
    lines.push(lineOf(way, offsets, obstacles));
    yield;
  }
  return lines;
}

function lineOf(
  { edge, source, target, route }: Way,
  offsets: ReadonlyMap<string, number>,
  obstacles: readonly Obstacle[],
): FreeLine {
  const offsetOn = ({ node }: FreeItem): number => offsets.get(`${edge.id} ${node.id}`) ?? 0;
  const [offset, endOffset] = [offsetOn(source), offsetOn(target)];
  const end = endAt(target, route.meets, endOffset);
  const ends = {
    from: endAt(source, route.leaves, offset),
    to: outFrom(end, route.meets, edge.type === 'HOLDS' ? stop.HOLDS : stop.other),
    offset,
    endOffset,
  };
  return { edge, curve: settled(source, target, ends, route, obstacles) };
}
