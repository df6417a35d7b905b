import type { Box, Point } from '../layout/geometry.ts';
import { isLevel, normals, type Side } from './free-ends.ts';

/** Where a line begins and ends, and how far from the middle of its side either is. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
  readonly offset: number;
  readonly endOffset: number;
}

/** Bends keep so far from ends; from what they go around, better more than less. */
const out = 26;
const clearances = [14, 5];
/** So many heights are tried for a way around, nearest first. */
const mostLevels = 6;
/** No way around is longer by more than this, layout units. */
const mostDetour = 700;

/** Whether a side looks towards greater x or y. */
export const sign = (side: Side): number => normals[side].x + normals[side].y;

/** A box as a line sees it that runs level (or upright, for lines that leave upwards or downwards): where it lies along, and from where to where across. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const spanOf = ({ x, y, width, height }: Box, level: boolean): Span =>
  level
    ? { start: x, end: x + width, low: y, high: y + height }
    : { start: y, end: y + height, low: x, high: x + width };

/** How far out a line may turn: a little before its end, and where it is clear of what stands above and below it. */
function exits(from: number, way: number, beside: number, spans: readonly Span[]): readonly number[] {
  const near = spans.flatMap(({ start, end, low, high }) => {
    const isBeside = high > beside - 120 && low < beside + 120 && (beside < low || beside > high);
    const edge = way > 0 ? end : start;
    return isBeside && (edge - from) * way > 0 && (edge - from) * way < 90 ? [edge + way * 6] : [];
  });
  const clear = way > 0 ? Math.max(...near) : Math.min(...near);
  return near.length === 0 ? [from + way * out] : [from + way * out, clear];
}

/** Heights along which nothing lies between two places: those along the edges of what lies there that are the least way around. */
function clearLevels(start: Point, end: Point, from: number, to: number, spans: readonly Span[]): number[] {
  const between = spans.filter((span) => span.start < to && span.end > from);
  const farthest = Math.abs(start.y - end.y) + mostDetour;
  const tried = new Map<number, number>();
  for (const { low, high } of between) {
    for (const by of clearances) {
      for (const edge of [low - by, high + by]) {
        const way = Math.abs(edge - start.y) + Math.abs(edge - end.y);
        if (way < farthest) tried.set(edge, way);
      }
    }
  }
  const levels: number[] = [];
  for (const [edge] of [...tried].sort((a, b) => a[1] - b[1])) {
    if (levels.length === mostLevels) break;
    if (between.every(({ low, high }) => edge <= low || edge >= high)) levels.push(edge);
  }
  return levels;
}

/** Bends worth trying between two ends (see `corners`): one in the free space beside either, and ways along the edges of what lies about. */
export function waysOf(
  { from, to }: Ends,
  leaves: Side,
  meets: Side,
  boxes: readonly Box[],
): readonly (readonly number[])[] {
  if (isLevel(leaves) !== isLevel(meets)) return [[]];
  const level = isLevel(leaves);
  const spans = boxes.map((box) => spanOf(box, level));
  const [start, end] = level ? [from, to] : [flipped(from), flipped(to)];
  const firsts = exits(start.x, sign(leaves), start.y, spans);
  const lasts = exits(end.x, sign(meets), end.y, spans);
  const [first = start.x, last = end.x] = [firsts[0], lasts[0]];
  const outermost = sign(leaves) > 0 ? Math.max(first, last) : Math.min(first, last);
  const single =
    leaves === meets ? [outermost, outermost + sign(leaves) * 40] : [...firsts, ...lasts, (first + last) / 2];
  const levels = clearLevels(start, end, Math.min(first, last), Math.max(first, last), spans);
  return [
    ...single.map((bend) => [bend]),
    ...levels.flatMap((edge) => firsts.flatMap((one) => lasts.map((other) => [one, edge, other]))),
  ];
}

const flipped = ({ x, y }: Point): Point => ({ x: y, y: x });
