import { type Box, centreOf, type Point } from '../layout/geometry.ts';

/** How big a block is, layout units. */
export interface Extent {
  readonly width: number;
  readonly height: number;
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

/** Nothing comes nearer to anything than this: lines find a way between. */
export const MARGIN = 22;
/** From the parent outwards, and up and down from its middle: layout units. */
const NEAREST = 110;
const STEP = { x: 20, y: 10 };
const FARTHEST = { x: 910, y: 600 };
/** What a block costs for every unit out of line or out of sight, and for every point of a line under it. */
const WEIGHT = { misaligned: 1.5, mostMisaligned: 80, onLine: 40, outOfSight: 3 };

interface Candidate {
  readonly side: 1 | -1;
  /** Which step outwards. */
  readonly step: number;
  readonly down: number;
  readonly cost: number;
}

/** Both sides of the parent, cheapest first; of equal ones the right side, then below. */
const grid: readonly Candidate[] = ([1, -1] as const)
  .flatMap((side) =>
    steps(NEAREST, FARTHEST.x, STEP.x).flatMap((_, step) =>
      steps(-FARTHEST.y, FARTHEST.y, STEP.y).map((down) => ({
        side,
        step,
        down,
        cost: Math.abs(down) + step,
      })),
    ),
  )
  .sort((a, b) => a.cost - b.cost || b.side - a.side || b.down - a.down);

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}

/**
 * Places new blocks beside what they were brought in from, each where it costs least: near, level with the parent, in line with what stands on
 * that side, on no line and in sight. Nothing that stands moves and nothing overlaps. Deterministic.
 * @returns the upper left corner of each, whole numbers
 */
export function placeBlocks(
  blocks: readonly Extent[],
  { parent, taken, lines, view }: Surroundings,
): Point[] {
  const boxes = [...taken];
  const points = pointCells(lines);
  return blocks.map((extent) => {
    const box = bestBox(extent, parent, boxes, points, view) ?? below(extent, parent, boxes);
    boxes.push(box);
    return { x: box.x, y: box.y };
  });
}

function bestBox(
  extent: Extent,
  parent: Box,
  taken: readonly Box[],
  points: PointCells,
  view: Box | null,
): Box | null {
  const columns = { 1: columnsOf(extent, parent, taken, 1), [-1]: columnsOf(extent, parent, taken, -1) };
  const middle = centreOf(parent).y;
  let best: Box | null = null;
  let lowest = Infinity;
  for (const { side, step, down, cost: least } of grid) {
    // No candidate after this one costs less.
    if (least >= lowest) break;
    const column = columns[side][step];
    if (column === undefined || least + column.cost >= lowest) continue;
    const box = { ...extent, x: column.x, y: Math.round(middle + down - extent.height / 2) };
    if (isNearAny(box, column.near)) continue;
    const cost =
      least +
      column.cost +
      WEIGHT.onLine * pointsWithin(points, box) +
      WEIGHT.outOfSight * outside(box, view);
    if (cost < lowest) [best, lowest] = [box, cost];
  }
  return best;
}

/** One step outwards: where a block would stand, what standing out of line there costs, and what it could touch there. */
interface Column {
  readonly x: number;
  readonly cost: number;
  readonly near: readonly Box[];
}

function columnsOf(extent: Extent, parent: Box, taken: readonly Box[], side: 1 | -1): Column[] {
  const edges = innerEdges(parent, taken, side);
  return steps(NEAREST, FARTHEST.x, STEP.x).map((out) => {
    const x = Math.round(side === 1 ? parent.x + parent.width + out : parent.x - out - extent.width);
    const inner = side === 1 ? x : x + extent.width;
    const near = taken.filter((box) => box.x < x + extent.width + MARGIN && x - MARGIN < box.x + box.width);
    return { x, cost: WEIGHT.misaligned * misalignment(inner, edges), near };
  });
}

/** Whether a box would come too near to any of these, all of which share its column. */
const isNearAny = (box: Box, near: readonly Box[]): boolean =>
  near.some((other) => box.y - MARGIN < other.y + other.height && other.y < box.y + box.height + MARGIN);

/** The edges, towards the parent, of what stands beside it on one side. */
const innerEdges = (parent: Box, taken: readonly Box[], side: 1 | -1): number[] =>
  taken.flatMap((box) => {
    if (side === 1) return box.x >= parent.x + parent.width ? [box.x] : [];
    return box.x + box.width <= parent.x ? [box.x + box.width] : [];
  });

/** How far an edge is from the nearest of others, at most `mostMisaligned`; nothing where there is none. */
function misalignment(edge: number, others: readonly number[]): number {
  if (others.length === 0) return 0;
  return Math.min(WEIGHT.mostMisaligned, ...others.map((other) => Math.abs(other - edge)));
}

/** How much of a box lies out of sight: the sum of how far it sticks out on each side. */
function outside(box: Box, view: Box | null): number {
  if (view === null) return 0;
  return (
    Math.max(0, view.x - box.x) +
    Math.max(0, view.y - box.y) +
    Math.max(0, box.x + box.width - view.x - view.width) +
    Math.max(0, box.y + box.height - view.y - view.height)
  );
}

/** Where nothing beside the parent is free: under everything, with the parent's left edge. */
function below(extent: Extent, parent: Box, taken: readonly Box[]): Box {
  const bottom = Math.max(...taken.map((box) => box.y + box.height), parent.y + parent.height);
  return { ...extent, x: Math.round(parent.x), y: Math.round(bottom + 2 * MARGIN) };
}

/** Points by the cell they lie in, so that few are looked at. */
type PointCells = ReadonlyMap<string, readonly Point[]>;
const CELL = 100;

const cellKey = (column: number, row: number): string => `${column} ${row}`;

function pointCells(points: readonly Point[]): PointCells {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const key = cellKey(Math.floor(point.x / CELL), Math.floor(point.y / CELL));
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return cells;
}

function pointsWithin(cells: PointCells, box: Box): number {
  let within = 0;
  for (let column = Math.floor(box.x / CELL); column <= (box.x + box.width) / CELL; column++) {
    for (let row = Math.floor(box.y / CELL); row <= (box.y + box.height) / CELL; row++) {
      for (const { x, y } of cells.get(cellKey(column, row)) ?? []) {
        if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) within++;
      }
    }
  }
  return within;
}
