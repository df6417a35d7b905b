import type { Box, Point } from '../layout/geometry.ts';
import { MARGIN } from './nearest-place.ts';

/** A stretch of one axis, both ends left out. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands on the drawing and what passes there, sorted so that few of it are looked at. All in layout units. */
export interface Room {
  /** Puts one more box there, and points of one more line. */
  readonly add: (box: Box, line: readonly Point[]) => void;
  /** Boxes that share more than an edge with a column. */
  readonly boxesIn: (from: number, to: number) => readonly Box[];
  /** How far down the points in a column are, ascending. */
  readonly depthsIn: (from: number, to: number) => ArrayLike<number>;
  /** How far an edge is from the nearest edge, towards the middle, of what stands on one side of the parent; null where nothing does. */
  readonly misalignment: (edge: number, side: 1 | -1) => number | null;
}

/** The room around a parent. */
export function roomAround(parent: Box, taken: readonly Box[], lines: readonly Point[]): Room {
  const boxes = taken.toSorted((a, b) => a.x - b.x);
  const points = lines.toSorted((a, b) => a.x - b.x);
  let widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const edges = { 1: [] as number[], [-1]: [] as number[] };
  const note = (box: Box) => {
    if (box.x >= parent.x + parent.width) insert(edges[1], box.x, itself);
    if (box.x + box.width <= parent.x) insert(edges[-1], box.x + box.width, itself);
  };
  for (const box of boxes) note(box);
  return {
    add: (box, line) => {
      insert(boxes, box, ({ x }) => x);
      widest = Math.max(widest, box.width);
      note(box);
      for (const point of line) insert(points, point, ({ x }) => x);
    },
    boxesIn: (from, to) => {
      const found: Box[] = [];
      for (let at = firstAt(boxes, from - widest, ({ x }) => x); at < boxes.length; at++) {
        const box = boxes[at];
        if (box === undefined || box.x >= to) break;
        if (box.x + box.width > from) found.push(box);
      }
      return found;
    },
    depthsIn: (from, to) => {
      const first = firstAt(points, from, ({ x }) => x);
      const end = firstAt(points, to, ({ x }) => x);
      const depths = new Float64Array(end - first);
      for (let at = first; at < end; at++) depths[at - first] = points[at]?.y ?? 0;
      return depths.sort();
    },
    misalignment: (edge, side) => {
      const own = edges[side];
      if (own.length === 0) return null;
      const at = firstFrom(own, edge);
      return Math.min(Math.abs((own[at] ?? Infinity) - edge), Math.abs((own[at - 1] ?? Infinity) - edge));
    },
  };
}

const itself = (value: number): number => value;

/** From where to where, in a column, the upper edge of something so high would come too near to any of these: sorted, and none over another. */
export function tooNear(boxes: readonly Box[], height: number): readonly Stretch[] {
  const all = boxes
    .map(({ y, height: own }) => ({ from: y - height - MARGIN, to: y + own + MARGIN }))
    .sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const next of all) {
    const last = joined.at(-1);
    if (last !== undefined && next.from < last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}

/** Whether a place lies in any of these stretches, which are sorted. */
export function isIn(stretches: readonly Stretch[], at: number): boolean {
  const before = stretches[firstAt(stretches, at, ({ from }) => from) - 1];
  return before !== undefined && at < before.to;
}

/** Where the first of these, ascending, stands that is not less: their number where there is none. */
export const firstFrom = (values: ArrayLike<number>, value: number): number =>
  search(values.length, (at) => (values[at] ?? 0) < value);

const firstAt = <One>(all: readonly One[], value: number, of: (one: One) => number): number =>
  search(all.length, (at) => {
    const one = all[at];
    return one !== undefined && of(one) < value;
  });

/** The first place of so many where something, true of those before, is not true. */
function search(length: number, isBefore: (at: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Puts one more into a sorted list, where it belongs. */
function insert<One>(all: One[], one: One, of: (one: One) => number): void {
  all.splice(firstAt(all, of(one), of), 0, one);
}
