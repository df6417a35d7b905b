import { drawnWords } from '../../wording/drawn-words.ts';
import { type Box, overlap, pointOn } from '../layout/geometry.ts';
import type { RelationLine, RelationTag } from './relations-shape.ts';

/** Where on a line its number may stand, best first: near the head; on an arc not in its middle, where that of its opposite stands. */
const places = { line: [0.9, 0.84, 0.78, 0.72, 0.64, 0.56], arc: [0.4, 0.32, 0.25, 0.6, 0.68, 0.76] };

/** Places `×n` on each line with more than one statement, over no other number and no name. Where none is free, the reader says it. */
export function placeTags(
  lines: readonly RelationLine[],
  names: readonly Box[],
  size: number,
  measure: (text: string) => number,
): RelationTag[] {
  const tags: RelationTag[] = [];
  for (const { tie, curve, arc } of lines) {
    if (tie.statements < 2) continue;
    const text = drawnWords.drawn.times(tie.statements);
    const width = measure(text) + 4;
    const boxes = places[arc ? 'arc' : 'line'].map((at): Box => {
      const { x, y } = pointOn(curve, at);
      return { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 };
    });
    const box = boxes.find(
      (each) => !tags.some((tag) => overlap(tag.box, each)) && !names.some((name) => overlap(name, each)),
    );
    if (box !== undefined) tags.push({ tie: tie.id, text, box });
  }
  return tags;
}
