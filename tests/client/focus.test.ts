import { describe, expect, test } from '@jest/globals';
import { graphAround } from '../../client/canvas/focus/focus-graph.ts';
import { layOutFocus } from '../../client/canvas/focus/lay-out-focus.ts';
import type { Focus } from '../../client/canvas/focus/focus-shape.ts';
import { type Box, contains, overlap, type Point, pointsAlong } from '../../client/canvas/layout/geometry.ts';
import type { Line } from '../../client/canvas/layout/wings-shape.ts';
import { type DrawnGraph, toDrawnGraph } from '../../client/canvas/model.ts';
import { typeFaces } from '../../client/canvas/type.ts';
import { measureByTable } from './letter-widths.ts';
import { talks } from './talks.ts';

const view = { width: 1280, height: 716 };
const graphs = [1, 7, 23].map((seed) => ({ seed, graph: toDrawnGraph(talks({ seed })) }));

function focusOn(graph: DrawnGraph, id: string, size = view): Focus {
  const focus = layOutFocus(graph, id, { view: size, measure: measureByTable });
  if (focus === null) throw new Error(`no room for ${id}`);
  return focus;
}

const ids = ({ actors, positions, issues }: DrawnGraph) =>
  [...actors, ...positions, ...issues].map(({ id }) => id);
const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((item, at) => items.slice(at + 1).map((other): [Item, Item] => [item, other]));
const overlaps = (boxes: readonly Box[]) => pairsOf(boxes).filter(([a, b]) => overlap(a, b));

/** Of an issue the middle is around its cards, all else stands beside it. */
const solid = ({ kind, centre, cards, pills }: Focus): Box[] => [
  ...(kind === 'issue' ? [] : [centre.box]),
  ...[...cards, ...pills].map(({ box }) => box),
];

const turn = (a: Point, b: Point, c: Point) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
function cross(a: Line, b: Line): boolean {
  const [first, second] = [pointsAlong(a.curve, 40), pointsAlong(b.curve, 40)];
  return first.some((p, at) => {
    const q = first[at + 1];
    return (
      q !== undefined &&
      second.some((r, index) => {
        const s = second[index + 1];
        return s !== undefined && turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0;
      })
    );
  });
}

describe.each(graphs)('the focus in invented graph $seed', ({ graph }) => {
  test('on whichever actor, position or issue is legible and lets nothing overlap', () => {
    for (const id of ids(graph)) {
      const focus = focusOn(graph, id);
      expect(overlaps(solid(focus))).toEqual([]);
      expect(overlaps(focus.regions.map(({ box }) => box))).toEqual([]);
      expect(overlaps(focus.tags.map(({ box }) => box))).toEqual([]);
      expect(focus.zoom * typeFaces.card.size).toBeGreaterThanOrEqual(10.5);
      for (const { issue, box, tally } of focus.kind === 'actor' ? focus.regions : []) {
        const heading = measureByTable(issue.name, 'heading');
        const count = (measureByTable(tally, 'count') * focus.countSize) / typeFaces.count.size;
        expect(heading + count + 24).toBeLessThanOrEqual(box.width);
      }
      expect(focus.zoom * focus.countSize).toBeGreaterThanOrEqual(10.4);
      expect(focus.bounds.width * focus.zoom).toBeLessThanOrEqual(view.width + 0.01);
      expect(focus.bounds.height * focus.zoom).toBeLessThanOrEqual(view.height + 0.01);
    }
  });

  test('on whichever leads no line over a card, and keeps labels off them', () => {
    for (const id of ids(graph)) {
      const focus = focusOn(graph, id);
      // A line begins a hair inside a pill whose end is round.
      const boxes = solid(focus).map(({ x, y, width, height }) => ({
        x: x + 7,
        y,
        width: width - 14,
        height,
      }));
      const curves = [...focus.lines, ...focus.ties].map(({ curve }) => pointsAlong(curve, 80));
      expect(
        curves.filter((points) => points.some((point) => boxes.some((box) => contains(box, point)))),
      ).toEqual([]);
      const labels = [...focus.tags.map(({ box }) => box), ...focus.ties.flatMap(({ sign }) => sign ?? [])];
      expect(labels.filter((label) => solid(focus).some((box) => overlap(label, box)))).toEqual([]);
    }
  });

  test('on any actor shows all it holds, each other actor once, and lets no two lines cross', () => {
    const holders = graph.actors.filter(({ id }) => graph.holdings.some(({ actor }) => actor === id));
    for (const { id } of holders) {
      const focus = focusOn(graph, id);
      const held = graph.holdings.filter(({ actor }) => actor === id).map(({ position }) => position);
      expect(focus.cards.map(({ position }) => position.id).sort()).toEqual(held.sort());
      const others = graph.holdings.filter(({ actor, position }) => actor !== id && held.includes(position));
      expect(focus.pills.map(({ actor }) => actor.id).sort()).toEqual(
        [...new Set(others.map(({ actor }) => actor))].sort(),
      );
      expect(
        pairsOf(focus.lines)
          .filter(([a, b]) => cross(a, b))
          .map(([a, b]) => [a.holding.id, b.holding.id]),
      ).toEqual([]);
    }
  });
});

test('around an actor that holds nothing stands who is tied to it, each once', () => {
  const graph = toDrawnGraph(talks());
  const lone = graph.actors.filter(({ id }) => graph.holdings.every(({ actor }) => actor !== id));
  expect(lone.length).toBeGreaterThan(0);
  for (const { id } of lone) {
    const { represents, relays, memberships, answers, addresses, mentions } = graph;
    const ties = [...represents, ...relays, ...memberships, ...answers, ...addresses, ...mentions];
    const tied = ties.flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    );
    const focus = focusOn(graph, id);
    expect(focus.pills.map(({ actor }) => actor.id).sort()).toEqual([...new Set(tied)].sort());
    expect(overlaps(solid(focus))).toEqual([]);
  }
});

test('the same graph is drawn the same way again', () => {
  const graph = toDrawnGraph(talks());
  const [actor] = graph.actors.slice(6);
  expect(focusOn(graph, actor?.id ?? '')).toEqual(focusOn(graph, actor?.id ?? ''));
});

describe('in a graph of thousands', () => {
  const graph = toDrawnGraph(talks({ actors: 300, positions: 600, issues: 30, holdings: 3000 }));
  const subjects = [
    ['an actor with hundreds of positions', graph.actors[6]],
    ['a position with many holders', graph.positions[0]],
    ['an issue with many positions', graph.issues[0]],
  ] as const;

  test.each(subjects)('%s stays legible, and what is left out is counted', (_name, subject) => {
    const focus = focusOn(graph, subject?.id ?? '');
    expect(focus.zoom * typeFaces.card.size).toBeGreaterThanOrEqual(10.5);
    expect(overlaps(solid(focus))).toEqual([]);
    const around = graphAround(graph, subject?.id ?? '');
    const more = focus.notes.find(({ id }) => id === 'more')?.text ?? '';
    const shown = focus.cards.length;
    if (focus.kind !== 'position' && shown < around.positions.length)
      expect(more).toContain(`${around.positions.length - shown} more positions`);
    const others = graph.holdings.filter(({ position }) => position === subject?.id).length;
    if (focus.kind === 'position' && focus.pills.length < others)
      expect(more).toContain(`${others - focus.pills.length} more actors`);
    expect(focus.notes.every(({ at }) => contains(focus.bounds, at))).toBe(true);
  });

  test('where there is no room for columns, it says so', () => {
    expect(
      layOutFocus(graph, graph.actors[6]?.id ?? '', {
        view: { width: 640, height: 600 },
        measure: measureByTable,
      }),
    ).toBeNull();
    expect(layOutFocus(graph, 'Actor:talks.nobody', { view, measure: measureByTable })).toBeNull();
  });
});
