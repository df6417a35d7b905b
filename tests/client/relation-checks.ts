import { type Box, contains, overlap, pointsAlong } from '../../client/canvas/layout/geometry.ts';
import { linesOf } from '../../client/canvas/relations/lines.ts';
import type { Relations } from '../../client/canvas/relations/relations-shape.ts';
import { shownTies } from '../../client/canvas/relations/shown.ts';
import type { LineType } from '../../client/canvas/relations/ties.ts';

/** How many pairs of boxes share more than an edge. */
export const countOverlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);

/** Ids of the lines that pass through a name; pills without their rounded rims, where lines begin. */
export function throughNames(relations: Relations, types: readonly LineType[]): string[] {
  const names = relations.pills.map(({ box: { x, y, width, height } }) => ({
    x: x + 6,
    y: y + 1,
    width: width - 12,
    height: height - 2,
  }));
  return linesOf(relations, shownTies(relations, types)).flatMap(({ tie, curve }) =>
    pointsAlong(curve, 120).some((point) => names.some((box) => contains(box, point))) ? [tie.id] : [],
  );
}
