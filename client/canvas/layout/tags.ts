import { drawnWords } from '../../wording/drawn-words.ts';
import type { DrawnHolding } from '../model.ts';
import { type Box, contains, overlap, pointBeforeEnd, pointsAlong } from './geometry.ts';
import type { Line, Tag } from './wings-shape.ts';

/** What is written at a line: how many statements, and whether any of them holds only under a condition. */
const tagText = ({ statements, conditional }: DrawnHolding): string =>
  [
    statements.length > 1 ? drawnWords.drawn.times(statements.length) : '',
    conditional === 'NONE' ? '' : drawnWords.drawn.onlyIf,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Distances from the line's end, nearest first. */
const distances = [22, 34, 46, 58, 70, 84, 98, 112];

/** Places each tag on its line near the end, over no other tag and over as few other lines as may be. */
export function placeTags(lines: readonly Line[], size: number, measure: (text: string) => number): Tag[] {
  const paths = lines.map(({ curve }) => pointsAlong(curve, 40));
  const tags: Tag[] = [];
  for (const [index, { holding, curve }] of lines.entries()) {
    const text = tagText(holding);
    if (text === '') continue;
    const width = measure(text) + 4;
    const boxes = distances.map((distance): Box => {
      const { x, y } = pointBeforeEnd(curve, distance + width / 2 - 8);
      return { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 };
    });
    const covered = (box: Box) =>
      paths.filter((path, other) => other !== index && path.some((point) => contains(box, point))).length;
    const free = boxes
      .filter((box) => tags.every((tag) => !overlap(tag.box, box)))
      .map((box, at) => ({ box, cost: covered(box) + at / 4 }));
    const best = free.sort((a, b) => a.cost - b.cost)[0];
    // No free place on a line with this many tagged neighbours: the tree and the reader still say it.
    if (best !== undefined) tags.push({ holding: holding.id, text, box: best.box });
  }
  return tags;
}

/** How wide texts are that stand on these tags already; of others, about half as wide as high for each letter. */
export function widthsOf(tags: readonly Tag[], size: number): (text: string) => number {
  const known = new Map(tags.map(({ text, box }) => [text, box.width - 4]));
  return (text) => known.get(text) ?? text.length * size * 0.55;
}
