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
import { type Measure, typeFaces } from '../type.ts';
import type { FreeEdge } from './free-graph.ts';
import type { FreeLine, FreeTag } from './free-shape.ts';

const { drawn, edges } = drawnWords;

/** Distances from the end of a line for `×n` and `if`, and parts of its way for words, best first. */
const distances = [22, 34, 46, 58, 70, 84, 98, 112];
const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** What is written at a line: of a holding how many statements and whether there is a condition, of others what they mean. */
function textOf({ type, statements, conditional }: FreeEdge): string {
  const count = statements > 1 ? drawn.times(statements) : '';
  const condition = conditional === 'NONE' ? '' : drawn.onlyIf;
  return [edges[type].line, count, condition].filter((part) => part !== '').join(' ');
}

const isWord = ({ type }: FreeEdge): boolean => edges[type].line !== '';

function boxAt({ x, y }: Point, width: number, size: number): Box {
  return { x: x - width / 2, y: y - size * 0.62, width, height: size * 1.24 };
}

function placesOn(curve: Curve, word: boolean, width: number): readonly Point[] {
  return word
    ? parts.map((part) => pointOn(curve, part))
    : distances.map((distance) => pointBeforeEnd(curve, distance + width / 2 - 8));
}

/**
 * What is written at lines, over nothing that stands there, no other tag and as few other lines as may be; where no place is free, the tree and
 * the reader say it. Pauses after each line. A word is written once between the same two blocks, unless a number goes with it.
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
    for (const point of pointsAlong(curve, 24))
      passing.add({ ...point, width: 0, height: 0 }, { line, point });
  const taken = cells<Box>();
  for (const box of boxes) taken.add(box, box);
  const crossed = (box: Box, own: number): number =>
    new Set(
      passing.near(box).flatMap(({ line, point }) => (line !== own && contains(box, point) ? [line] : [])),
    ).size;
  const said = new Set<string>();
  const tags: FreeTag[] = [];
  for (const [index, { edge, curve }] of lines.entries()) {
    yield;
    const text = textOf(edge);
    const word = isWord(edge);
    const key = `${edge.type} ${sheaf(edge)}`;
    if (text === '' || (word && edge.statements < 2 && said.has(key))) continue;
    const face = word ? 'count' : 'tag';
    const width = measure(text, face) + 6;
    const best = placesOn(curve, word, width)
      .map((point) => boxAt(point, width, typeFaces[face].size))
      .filter((box) => !taken.near(box).some((each) => overlap(each, box)))
      .map((box, at) => ({ box, cost: crossed(box, index) + at / 4 }))
      .reduce<{ box: Box; cost: number } | null>(
        (one, other) => (one === null || other.cost < one.cost ? other : one),
        null,
      );
    if (best === null) continue;
    if (word) said.add(key);
    taken.add(best.box, best.box);
    tags.push({ edge: edge.id, text, box: best.box, word });
  }
  return tags;
}
