import { describe, expect, test } from '@jest/globals';
import { type Box, contains, overlap, pointsAlong } from '../../client/canvas/layout/geometry.ts';
import { toDrawnGraph } from '../../client/canvas/model.ts';
import { linesOf } from '../../client/canvas/relations/lines.ts';
import { layOutRelations } from '../../client/canvas/relations/relations.ts';
import { shownTies, tiesOfSelected } from '../../client/canvas/relations/shown.ts';
import { lineTypes, openingLines } from '../../client/canvas/relations/ties.ts';
import { typeFaces } from '../../client/canvas/type.ts';
import { measureByTable } from './letter-widths.ts';
import { talks } from './talks.ts';

/** The canvas in windows of these sizes: less header (44) and footer (40). */
const views = [
  { window: '1440×900', width: 1440, height: 816 },
  { window: '1280×800', width: 1280, height: 716 },
];
const graphs = [1, 7, 23].map((seed) => ({ seed, graph: toDrawnGraph(talks({ seed })) }));

const countOverlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);

/** Pills without their rounded rims, where lines begin. */
const namesOf = (boxes: readonly Box[]): Box[] =>
  boxes.map(({ x, y, width, height }) => ({ x: x + 6, y: y + 1, width: width - 12, height: height - 2 }));

describe.each(graphs)('relations of invented graph $seed', ({ graph }) => {
  describe.each(views)('in a window of $window', (view) => {
    const relations = layOutRelations(graph, view, measureByTable);
    const boxes = relations.pills.map(({ box }) => box);

    test('let no name overlap another', () => {
      expect(countOverlaps(boxes)).toBe(0);
      expect(countOverlaps(relations.bands)).toBe(0);
    });

    test('lead no line through a name, whichever types are shown', () => {
      for (const types of [openingLines, lineTypes]) {
        const lines = linesOf(relations, shownTies(relations, types));
        const through = lines.filter(({ curve }) =>
          pointsAlong(curve, 120).some((point) => namesOf(boxes).some((box) => contains(box, point))),
        );
        expect(through.map(({ tie }) => tie.id)).toEqual([]);
      }
    });

    test('are legible, and lie within the view as a whole', () => {
      expect(relations.zoom * typeFaces.actor.size).toBeGreaterThanOrEqual(10.5);
      expect(relations.bounds.width * relations.zoom).toBeLessThanOrEqual(view.width + 0.01);
      expect(relations.bounds.height * relations.zoom).toBeLessThanOrEqual(view.height + 0.01);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(relations.bounds.x);
        expect(box.x + box.width).toBeLessThanOrEqual(relations.bounds.x + relations.bounds.width);
        expect(box.y + box.height).toBeLessThanOrEqual(relations.bounds.y + relations.bounds.height);
      }
    });
  });
});

test('time', () => {
  for (const { graph } of graphs) {
    const t = performance.now();
    const r = layOutRelations(graph, { width: 1440, height: 816 }, measureByTable);
    process.stderr.write(
      `${Math.round(performance.now() - t)} ms, zoom ${r.zoom.toFixed(2)}, left out ${r.leftOut}, ${r.pills.length} pills, ${r.ties.length}, ${tiesOfSelected(r, graph.actors[0]?.id ?? '').length}\n`,
    );
  }
  const graph = toDrawnGraph(talks({ actors: 100, positions: 150, issues: 16, holdings: 270 }));
  const t = performance.now();
  const r = layOutRelations(graph, { width: 1440, height: 816 }, measureByTable);
  process.stderr.write(
    `${Math.round(performance.now() - t)} ms, zoom ${r.zoom.toFixed(2)}, left out ${r.leftOut}, ${r.pills.length} pills, ${r.ties.length}\n`,
  );
});
