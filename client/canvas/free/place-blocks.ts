import { type Box, centreOf, contains, type Point, pointsAlong } from '../layout/geometry.ts';
import type { Steps } from '../layout/steps.ts';
import { MARGIN } from './nearest-place.ts';
import { firstFrom, isIn, type Room, roomAround, tooNear } from './room.ts';

/** How big a block is, layout units. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A block to be placed. */
export interface Comer extends Extent {
  /** It stands no nearer to its parent than this, for what is written at the lines between. */
  readonly apart?: number;
}

/** What new blocks have to heed, all in layout units. */
export interface Surroundings {
  /** What they were brought in from. */
  readonly parent: Box;
  /** Everything that stands, the parent too. */
  readonly taken: readonly Box[];
  /** Points along the lines, some 20 units apart. */
  readonly lines: readonly Point[];
  /** What of the drawing is in sight; null where that is not known. */
  readonly view: Box | null;
}

/** From the parent outwards, and up and down from its middle: layout units. */
const NEAREST = 110;
const STEP = { x: 20, y: 10 };
const FARTHEST = { x: 910, y: 600 };
/** What a block costs for every unit out of line or out of sight, for every point of a line under it, and for whatever its own line would cross. */
const WEIGHT = { misaligned: 1.5, mostMisaligned: 80, onLine: 40, outOfSight: 3, behind: 250 };
/** How far out a line leaves its end level before it turns, as a part of the distance. */
const LEVEL = 0.36;
/** Points of a line to a new block, for those placed after it. */
const POINTS = 24;

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

/** Steps outwards, and up and down, nearest first; of equal ones below, then above. */
const outwards = steps(NEAREST, FARTHEST.x, STEP.x);
const downwards = steps(0, FARTHEST.y, STEP.y).flatMap((down) => (down === 0 ? [0] : [down, -down]));

/**
 * Places new blocks beside what they were brought in from, each where it costs least: near, level with the parent, in line with what stands on
 * that side, on no line and in sight. Nothing that stands moves and nothing overlaps. Deterministic. Pauses after each step outwards.
 * @returns the upper left corner of each, whole numbers
 */
export function* placeBlocks(
  blocks: readonly Comer[],
  { parent, taken, lines, view }: Surroundings,
): Steps<Point[]> {
  const boxes = [...taken];
  const room = roomAround(parent, taken, lines);
  const corners: Point[] = [];
  for (const extent of blocks) {
    const best = yield* bestBox(extent, parent, room, view);
    const box = best ?? below(extent, parent, boxes);
    boxes.push(box);
    room.add(box, lineTo(box, parent));
    corners.push({ x: box.x, y: box.y });
  }
  return corners;
}

/** About the line that joins a block to its parent: between the sides that face each other, level at both ends. */
export function lineTo(box: Box, parent: Box): Point[] {
  const right = box.x > parent.x;
  const from = { x: right ? parent.x + parent.width : parent.x, y: centreOf(parent).y };
  const to = { x: right ? box.x : box.x + box.width, y: centreOf(box).y };
  const level = (to.x - from.x) * LEVEL;
  const controls = [
    { x: from.x + level, y: from.y },
    { x: to.x - level, y: to.y },
  ];
  return pointsAlong({ from, controls, to }, POINTS);
}

function* bestBox(extent: Comer, parent: Box, room: Room, view: Box | null): Steps<Box | null> {
  const { width, height, apart = NEAREST } = extent;
  const farther = Math.max(0, apart - NEAREST);
  const middle = centreOf(parent).y;
  let best: Box | null = null;
  let lowest = Infinity;
  for (const [step, nearest] of outwards.entries()) {
    yield;
    const out = nearest + farther;
    for (const side of [1, -1] as const) {
      if (step >= lowest) return best;
      const x = Math.round(side === 1 ? parent.x + parent.width + out : parent.x - out - width);
      const aside = room.misalignment(side === 1 ? x : x + width, side) ?? 0;
      const least =
        step +
        WEIGHT.misaligned * Math.min(WEIGHT.mostMisaligned, aside) +
        WEIGHT.outOfSight * outside(x, width, view?.x, view?.width);
      if (least >= lowest) continue;
      const barred = tooNear(room.boxesIn(x - MARGIN, x + width + MARGIN), height);
      // What passes there is looked up once there is a place that could be the best.
      let passing: Passing | null = null;
      for (const down of downwards) {
        const level = least + Math.abs(down);
        // Farther up or down nothing costs less.
        if (level >= lowest) break;
        const y = Math.round(middle + down - height / 2);
        const seen = level + WEIGHT.outOfSight * outside(y, height, view?.y, view?.height);
        if (seen >= lowest || isIn(barred, y)) continue;
        passing ??= passingAt(x, width, parent, room);
        const { depths, between } = passing;
        const cost =
          seen +
          WEIGHT.onLine * (firstFrom(depths, y + height) - firstFrom(depths, y)) +
          WEIGHT.behind * countCrossed(between, middle, down);
        if (cost < lowest) [best, lowest] = [{ x, y, width, height }, cost];
      }
    }
  }
  return best;
}

/** What passes where a block would stand, one step outwards. */
interface Passing {
  /** Where lines pass there, from above. */
  readonly depths: ArrayLike<number>;
  /** What a line to there could run over. */
  readonly between: readonly Crossing[];
}

/** A box between the two ends of a line, and how much of its way down the line has gone at either side of it. */
interface Crossing {
  readonly box: Box;
  readonly before: number;
  readonly after: number;
}

function passingAt(x: number, width: number, parent: Box, room: Room): Passing {
  const right = x > parent.x;
  const from = right ? parent.x + parent.width : parent.x;
  const to = right ? x : x + width;
  const middle = centreOf(parent);
  return {
    depths: room.depthsIn(x, x + width),
    between: room
      .boxesIn(Math.min(from, to), Math.max(from, to))
      .filter((box) => !contains(box, middle))
      .map((box) => ({
        box,
        before: eased((box.x - from) / (to - from)),
        after: eased((box.x + box.width - from) / (to - from)),
      })),
  };
}

/** How much of its way down a line has gone at a part of its way outwards: level at both ends. */
function eased(part: number): number {
  const t = Math.min(1, Math.max(0, part));
  return t * t * (3 - 2 * t);
}

/** How many boxes a line runs over that goes so far down. */
function countCrossed(between: readonly Crossing[], from: number, down: number): number {
  let crossed = 0;
  for (const { box, before, after } of between) {
    const [one, other] = [from + down * before, from + down * after];
    if (Math.max(one, other) > box.y && Math.min(one, other) < box.y + box.height) crossed++;
  }
  return crossed;
}

/** How far something sticks out of what is in sight, at both ends of one axis. */
function outside(at: number, length: number, from: number | undefined, seen = 0): number {
  return from === undefined ? 0 : Math.max(0, from - at) + Math.max(0, at + length - from - seen);
}

/** Where nothing beside the parent is free: under everything, with the parent's left edge. */
function below({ width, height }: Extent, parent: Box, taken: readonly Box[]): Box {
  const bottom = Math.max(...taken.map((box) => box.y + box.height), parent.y + parent.height);
  return { width, height, x: Math.round(parent.x), y: Math.round(bottom + 2 * MARGIN) };
}
