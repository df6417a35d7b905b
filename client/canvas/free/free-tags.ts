import { cells } from '../layout/cells.ts';
import { drawnWords } from '../../wording/drawn-words.ts';
import {
  type Box,
  contains,
  type Curve,
  overlap,
  type Point,
  pointBeforeEnd,
  pointOn,
  pointsAlong,
} from '../layout/geometry.ts';
import type { Steps } from '../layout/steps.ts';
import { strokeOf } from '../relations/stroke.ts';
import { type Measure, typeFaces } from '../type.ts';
import type { FreeEdge } from './free-graph.ts';
import type { FreeLine, FreeTag } from './free-shape.ts';

const { drawn, edges } = drawnWords;

/** Distances from the end of a line for `×n` and `if`, and parts of its way for words, best first. */
const distances = [22, 34, 46, 58, 70, 84, 98, 112];
const parts = [0.5, 0.44, 0.56, 0.62, 0.38, 0.68, 0.32, 0.74, 0.26, 0.8, 0.86, 0.2];
/** The same near the end, where lines run level: as far before it as the head takes. */
const headRoom = [30, 16];
/** Points of lines that a label may not cover: one every so many layout units, at most so many of a line. */
const [every, most] = [5, 160];
/** What a label costs beside its line in place of on it, in steps along the line. */
const besideCost = 2.5;
/** Kept free between a label and a line that it stands beside. */
const gap = 2;
/** So much more where the line climbs. */
const farther = 5;

/** What is written at a line: of a holding how many statements and whether there is a condition, of others what they mean. */
export function tagTextOf({ type, statements, conditional }: FreeEdge): string {
  const count = statements > 1 ? drawn.times(statements) : '';
  const condition = conditional === 'NONE' ? '' : drawn.onlyIf;
  return [edges[type].line, count, condition].filter((part) => part !== '').join(' ');
}

/** Whether what is written at a line is a word, not only numbers. */
export const isWord = ({ type }: FreeEdge): boolean => edges[type].line !== '';

function boxAt({ x, y }: Point, width: number, size: number): Box {
  return { x: x - width / 2, y: y - size * 0.62, width, height: size * 1.24 };
}

/** Where a label may stand, best first on the whole: on its line, or over or under it where it is a word. */
function placesOn({ edge, curve }: FreeLine, width: number, size: number): readonly Place[] {
  if (!isWord(edge))
    return distances.map((distance, at) => ({
      box: boxAt(pointBeforeEnd(curve, distance + width / 2 - 8), width, size),
      cost: at,
      own: false,
    }));
  const away = size * 0.62 + gap + strokeOf(edge.statements).thickness / 2;
  const ways = [
    ...parts.map((part) => pointOn(curve, part)),
    ...headRoom.map((room) => pointBeforeEnd(curve, room + width / 2)),
  ];
  const beside = [away, away + farther].flatMap((by, more) =>
    [-by, by].map((down) => ({ down, cost: besideCost * (more + 1) })),
  );
  return ways.flatMap(({ x, y }, at) =>
    [{ down: 0, cost: 0 }, ...beside].map(({ down, cost }) => ({
      box: boxAt({ x, y: y + down }, width, size),
      cost: at + cost,
      own: down !== 0,
    })),
  );
}

interface Place {
  readonly box: Box;
  readonly cost: number;
  /** Whether its own line may not run through it either. */
  readonly own: boolean;
}

/** About every `every` units along a line. */
function pointsOf(curve: Curve): readonly Point[] {
  const rough = pointsAlong(curve, 12);
  const length = rough.reduce((sum, { x, y }, index) => {
    const before = rough[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
  return pointsAlong(curve, Math.min(most, Math.max(24, Math.ceil(length / every))));
}

/**
 * What is written at lines, over nothing that stands there, no other tag and no other line; where no place is free nothing is written, and the
 * line, its reader and the tree say it. Pauses after each line. A word is written once between the same two blocks, unless a number goes with it.
 * @param sheaf which two blocks a line runs between
 */
export function* tagsInSteps(
  lines: readonly FreeLine[],
  boxes: readonly Box[],
  sheaf: (edge: FreeEdge) => string,
  measure: Measure,
): Steps<FreeTag[]> {
  const passing = cells<{ readonly line: number; readonly point: Point }>();
  for (const [line, { curve }] of lines.entries())
    for (const point of pointsOf(curve)) passing.add({ ...point, width: 0, height: 0 }, { line, point });
  const taken = cells<Box>();
  for (const box of boxes) taken.add(box, box);
  const isFree = ({ box, own }: Place, index: number): boolean =>
    !taken.near(box).some((each) => overlap(each, box)) &&
    !passing.near(box).some(({ line, point }) => (own || line !== index) && contains(box, point));
  const said = new Set<string>();
  const tags: FreeTag[] = [];
  for (const [index, line] of lines.entries()) {
    yield;
    const { edge } = line;
    const text = tagTextOf(edge);
    const word = isWord(edge);
    const key = `${edge.type} ${sheaf(edge)}`;
    if (text === '' || (word && edge.statements < 2 && said.has(key))) continue;
    const face = word ? 'count' : 'tag';
    const places = placesOn(line, measure(text, face) + 6, typeFaces[face].size);
    const best = places.toSorted((one, other) => one.cost - other.cost).find((place) => isFree(place, index));
    if (best === undefined) continue;
    if (word) said.add(key);
    taken.add(best.box, best.box);
    tags.push({ edge: edge.id, text, box: best.box, word });
  }
  return tags;
}
