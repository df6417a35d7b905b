import { describe, expect, test } from '@jest/globals';
import { type Box, contains, overlap, pointsAlong } from '../../client/canvas/layout/geometry.ts';
import { layOutWings } from '../../client/canvas/layout/wings.ts';
import type { Wings } from '../../client/canvas/layout/wings-shape.ts';
import { toDrawnGraph } from '../../client/canvas/model.ts';
import { typeFaces } from '../../client/canvas/type.ts';
import { measureByTable } from './letter-widths.ts';
import { talks } from './talks.ts';

/** The canvas in windows of these sizes: less header (44) and footer (40). */
const views = [
  { window: '1440×900', width: 1440, height: 816, least: 11.8 },
  { window: '1280×800', width: 1280, height: 716, least: 11 },
  { window: '1024×768', width: 1024, height: 684, least: 10.5 },
];
const graphs = [1, 7, 23].map((seed) => ({ seed, graph: toDrawnGraph(talks({ seed })) }));

const laidOut = (graph: (typeof graphs)[number]['graph'], view: { width: number; height: number }): Wings => {
  const wings = layOutWings(graph, view, measureByTable);
  if (wings === null) throw new Error('does not fit as wings');
  return wings;
};

const countOverlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);

describe.each(graphs)('wings of invented graph $seed', ({ graph }) => {
  describe.each(views)('in a window of $window', (view) => {
    const wings = laidOut(graph, view);
    const solid = [...wings.cards, ...wings.pills].map(({ box }) => box);

    test('draw every position, and a line for every holding', () => {
      expect(wings.cards.map(({ position }) => position.id).sort()).toEqual(
        graph.positions.map(({ id }) => id).sort(),
      );
      expect(wings.lines.map(({ holding }) => holding.id).sort()).toEqual(
        graph.holdings.map(({ id }) => id).sort(),
      );
    });

    test('let nothing overlap: cards and pills, regions, tags, signs', () => {
      expect(countOverlaps(solid)).toBe(0);
      expect(countOverlaps(wings.regions.map(({ box }) => box))).toBe(0);
      expect(countOverlaps(wings.tags.map(({ box }) => box))).toBe(0);
      const signs = wings.brackets.filter(({ kind }) => kind === 'CONTRADICTS').map(({ sign }) => sign);
      expect(countOverlaps(signs)).toBe(0);
    });

    test('keep labels off cards and pills, and regions around their cards', () => {
      const labels = wings.tags.map(({ box }) => box);
      expect(labels.filter((label) => solid.some((box) => overlap(label, box)))).toEqual([]);
      for (const { side, box } of wings.cards) {
        const inside = wings.regions.filter((region) => region.side === side && overlap(region.box, box));
        expect(inside).toHaveLength(1);
      }
    });

    test('lead no line over a card or a pill', () => {
      const curves = [...wings.lines, ...wings.brackets].map(({ curve }) => pointsAlong(curve, 80));
      // A line begins on the edge of its pill: a hair inside it, where that is round.
      const shrunk = solid.map((box) => ({
        x: box.x + 6,
        y: box.y,
        width: box.width - 12,
        height: box.height,
      }));
      expect(
        curves.filter((points) => points.some((point) => shrunk.some((box) => contains(box, point)))),
      ).toEqual([]);
    });

    test('are legible, and lie within the view as a whole', () => {
      expect(wings.zoom * typeFaces.card.size).toBeGreaterThanOrEqual(view.least);
      expect(wings.zoom * Math.min(wings.countSize, wings.tagSize)).toBeGreaterThanOrEqual(10.4);
      const { x, width } = wings.bounds;
      for (const { sign } of wings.brackets) {
        expect(sign.x).toBeGreaterThanOrEqual(x);
        expect(sign.x + sign.width).toBeLessThanOrEqual(x + width);
      }
      expect(wings.bounds.width * wings.zoom).toBeLessThanOrEqual(view.width + 0.01);
      expect(wings.bounds.height * wings.zoom).toBeLessThanOrEqual(view.height + 0.01);
    });

    test('set every text within its card or pill', () => {
      for (const { lines, box } of wings.cards) {
        expect(Math.max(...lines.map((line) => measureByTable(line, 'card')))).toBeLessThanOrEqual(
          box.width - 20,
        );
        expect(lines.length * 15.9).toBeLessThanOrEqual(box.height);
      }
      for (const { lines, box } of wings.pills) {
        expect(Math.max(...lines.map((line) => measureByTable(line, 'actor')))).toBeLessThanOrEqual(
          box.width - 50,
        );
      }
    });
  });
});

test('the same graph is drawn the same way again', () => {
  const [graph, view] = [toDrawnGraph(talks()), { width: 1440, height: 816 }];
  expect(laidOut(graph, view)).toEqual(laidOut(graph, view));
});

test('a body stands in one box with those who represent it, above them', () => {
  const graph = toDrawnGraph(talks());
  const wings = laidOut(graph, { width: 1440, height: 816 });
  const boxOf = (id: string) => wings.pills.find(({ actor }) => actor.id === id)?.box;
  const pairs = graph.represents.flatMap(({ source, target }) => {
    const [person, body] = [boxOf(source), boxOf(target)];
    return person === undefined || body === undefined ? [] : [{ person, body }];
  });
  expect(pairs.length).toBeGreaterThan(0);
  for (const { person, body } of pairs) {
    expect(body.y).toBeLessThan(person.y);
    expect(wings.groups.filter((group) => overlap(group, body) && overlap(group, person))).toHaveLength(1);
  }
});

test('what would be too small to read is not drawn as wings', () => {
  const large = toDrawnGraph(talks({ actors: 60, positions: 110, issues: 16, holdings: 270 }));
  expect(layOutWings(large, { width: 1440, height: 816 }, measureByTable)).toBeNull();
});
