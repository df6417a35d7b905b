import { describe, expect, test } from '@jest/globals';
import { opening } from '../../client/address/address.ts';
import { type Block, untouched } from '../../client/address/contents.ts';
import { arranging, arrangingWithRoom } from '../../client/canvas/free/arrange.ts';
import { drawingOf } from '../../client/canvas/free/arrangement.ts';
import { type FreeGraph, goneFrom } from '../../client/canvas/free/free-graph.ts';
import type { FreeLayout } from '../../client/canvas/free/free-shape.ts';
import { freeTree } from '../../client/canvas/free/free-tree.ts';
import { freshIn } from '../../client/canvas/free/fresh.ts';
import { layOutFree } from '../../client/canvas/free/lay-out-free.ts';
import { movingBlocks } from '../../client/canvas/free/moving.ts';
import { startingWith } from '../../client/canvas/free/start.ts';
import { type Box, contains, overlap, pointsAlong } from '../../client/canvas/layout/geometry.ts';
import { runAll } from '../../client/canvas/layout/steps.ts';
import { emptyLog, record, stepBetween } from '../../client/undo/log.ts';
import { broughtIn, busiest, freeTalks } from './free-talks.ts';
import { measureByTable } from './letter-widths.ts';

const none: ReadonlySet<string> = new Set();

const layOut = (graph: FreeGraph, blocks: readonly Block[], hidden = none, selected = none): FreeLayout =>
  layOutFree(graph, blocks, { hidden, selected, measure: measureByTable });

const countOverlaps = (boxes: readonly Box[]): number =>
  boxes.reduce(
    (sum, box, index) => sum + boxes.slice(index + 1).filter((each) => overlap(box, each)).length,
    0,
  );

const boxes = ({ items }: FreeLayout) => new Map(items.map(({ node, box }) => [node.id, box]));

const actor = (id: string) => ({
  type: 'actor' as const,
  id,
  name: id,
  kind: 'PERSON' as const,
  holdings: 0,
});

const joint = (type: 'RELAYS' | 'MENTIONS', source: string, target: string) => ({
  id: `${type}~${source}~${target}`,
  type,
  source,
  target,
  stance: null,
  conditional: 'NONE' as const,
  relayed: false,
  statements: 1,
});

const types = (layout: FreeLayout) => layout.lines.map((line) => line.edge.type);

const canvas = (blocks: readonly Block[]) => ({
  ...opening,
  view: 'free' as const,
  contents: { ...untouched, blocks },
});

const one = (key: string, nodes: readonly string[], x: number, y: number): Block => ({
  key,
  parent: null,
  along: null,
  nodes,
  at: { x, y },
  pinned: false,
});

const graph = freeTalks({ seed: 1 });
const middle = busiest(graph);
const held = graph.edges.flatMap(({ type, source, target }) =>
  type === 'HOLDS' && source === middle ? [target] : [],
);

describe.each([1, 7])('what was brought into the free view of invented graph %i', (seed) => {
  const talk = freeTalks({ seed });
  const first = busiest(talk);
  const next = talk.edges.flatMap(({ type, source, target }) =>
    type === 'RELAYS' && source === first ? [target] : [],
  );
  const blocks = broughtIn(talk, [first, ...next]);
  const layout = layOut(talk, blocks);

  test('stands apart: no block overlaps another, and no card or name', () => {
    expect(layout.items.length).toBeGreaterThan(15);
    expect(countOverlaps(layout.blocks.map(({ box }) => box))).toBe(0);
    expect(countOverlaps(layout.items.map(({ box }) => box))).toBe(0);
  });

  test('is joined by all lines between; hardly any runs over a card that is not its own', () => {
    const over = layout.lines.filter(({ edge, curve }) =>
      layout.items.some(
        ({ node, box }) =>
          node.id !== edge.source &&
          node.id !== edge.target &&
          pointsAlong(curve, 100).some((point) => contains(box, point)),
      ),
    );
    expect(layout.lines.length).toBeGreaterThan(20);
    expect(over.length / layout.lines.length).toBeLessThan(0.03);
  });

  test('has no line that begins or ends with a control point on its end: Cytoscape would not draw it', () => {
    for (const { curve } of layout.lines) {
      expect(curve.controls[0]).not.toEqual(curve.from);
      expect(curve.controls.at(-1)).not.toEqual(curve.to);
    }
  });

  test('carries words and numbers over no card and over none of each other', () => {
    const tags = layout.tags.map(({ box }) => box);
    expect(tags.length).toBeGreaterThan(0);
    expect(countOverlaps(tags)).toBe(0);
    for (const { box } of layout.items) expect(tags.filter((tag) => overlap(tag, box))).toEqual([]);
  });

  test('carries them over no other line', () => {
    for (const { edge: id, box } of layout.tags)
      for (const { edge: other, curve } of layout.lines)
        if (other.id !== id) expect(pointsAlong(curve, 40).some((point) => contains(box, point))).toBe(false);
  });

  test('stays where it is when more is brought in, and gives the same picture again', () => {
    const more = broughtIn(talk, [first, ...next.slice(0, 1)]);
    const before = new Map(layOut(talk, more).items.map(({ node, box }) => [node.id, box]));
    const all = new Map(layout.items.map(({ node, box }) => [node.id, box]));
    for (const [id, box] of before) expect(all.get(id)).toMatchObject({ x: box.x, y: box.y });
    expect(layOut(talk, blocks)).toEqual(layout);
  });
});

test('positions of one issue stand under its name with how many of how many, documents and events under theirs', () => {
  const [position = ''] = held;
  const layout = layOut(graph, [one('1', [position, 'Document:talks.d', 'Event:talks.e', middle], 40, 60)]);
  const of = graph.nodes.get(position);
  const issue = of?.type === 'position' ? of.issue : null;
  expect(layout.grounds.map(({ heading, tally }) => [heading, tally])).toEqual([
    [issue?.name, `1 of ${issue?.positions} ${issue?.positions === 1 ? 'position' : 'positions'}`],
    ['Documents', '1'],
    ['Events', '1'],
  ]);
  expect(layout.blocks[0]?.box).toMatchObject({ x: 40, y: 60 });
});

test('a line ends on the sides that face each other, wherever its block is put', () => {
  const [position = ''] = held;
  const id = `HOLDS~${middle}~${position}`;
  const lineAt = (x: number, y: number) => {
    const layout = layOut(graph, [one('1', [middle], 0, 0), one('2', [position], x, y)]);
    const box = (node: string) => layout.items.find((item) => item.node.id === node)?.box;
    const curve = layout.lines.find(({ edge }) => edge.id === id)?.curve;
    return { curve, actor: box(middle), card: box(position) };
  };
  const right = lineAt(500, 40);
  expect(right.curve?.from.x).toBeGreaterThan((right.actor?.x ?? 0) + (right.actor?.width ?? 0) / 2);
  expect(right.curve?.to.x).toBeLessThanOrEqual(right.card?.x ?? 0);
  const left = lineAt(-700, 40);
  expect(left.curve?.from.x).toBeLessThan((left.actor?.x ?? 0) + (left.actor?.width ?? 0) / 2);
  expect(left.curve?.to.x).toBeGreaterThanOrEqual((left.card?.x ?? 0) + (left.card?.width ?? 0));
  const actors = layOut(graph, [
    one('1', [middle], 0, 0),
    one('2', ['Issue:talks.i0'], 0, 300),
    one('3', [position], 600, 0),
  ]);
  expect(actors.items).toHaveLength(3);
});

test('what is hidden keeps its place: nothing else moves, and it comes back where it was', () => {
  const blocks = broughtIn(graph, [middle]);
  const [away = ''] = held;
  const whole = layOut(graph, blocks);
  const rest = layOut(graph, blocks, new Set([away]));
  expect(boxes(rest).has(away)).toBe(false);
  for (const [id, box] of boxes(rest)) expect(boxes(whole).get(id)).toEqual(box);
  expect(rest.lines.some(({ edge }) => edge.target === away)).toBe(false);
});

test('an edge that no statement passing the filter stands behind is no line, and its ends keep their places', () => {
  const blocks = broughtIn(graph, [middle]);
  const silent = {
    ...graph,
    edges: graph.edges.map((edge) => Object.assign({}, edge, { statements: 0 })),
  };
  const layout = layOut(silent, blocks);
  expect(layout.lines.filter(({ edge }) => edge.type === 'HOLDS' || edge.type === 'RELAYS')).toEqual([]);
  expect(layout.items.map(({ box }) => box)).toEqual(layOut(graph, blocks).items.map(({ box }) => box));
});

test('what the data no longer has is named, and the rest is drawn', () => {
  const blocks = [one('1', [middle, 'Actor:talks.gone'], 0, 0)];
  expect(goneFrom(graph, blocks)).toEqual(['Actor:talks.gone']);
  expect(layOut(graph, blocks).items.map(({ node }) => node.id)).toEqual([middle]);
});

test('mentions beside a stronger line wait until one of their ends is selected', () => {
  const [a, b] = ['Actor:talks.x', 'Actor:talks.y'];
  const small: FreeGraph = {
    nodes: new Map([a, b].map((id) => [id, actor(id)])),
    edges: [joint('RELAYS', a, b), joint('MENTIONS', a, b)],
  };
  const blocks = [one('1', [a], 0, 0), one('2', [b], 400, 0)];
  expect(types(layOut(small, blocks))).toEqual(['RELAYS']);
  expect(types(layOut(small, blocks, none, new Set([a])))).toEqual(['RELAYS', 'MENTIONS']);
});

describe('what nothing else joins', () => {
  const [a, b, c] = ['Actor:talks.x', 'Actor:talks.y', 'Actor:talks.z'];
  const path: FreeGraph = {
    nodes: new Map([a, b, c].map((id) => [id, actor(id)])),
    edges: [joint('MENTIONS', a, b), joint('MENTIONS', b, c), joint('RELAYS', a, c)],
  };
  const set = [one('1', [a], 0, 0), one('2', [b], 400, 0), one('3', [c], 800, 0)];

  test('is joined by the lines that would wait elsewhere, as many as it takes', () => {
    expect(types(layOut(path, set)).toSorted()).toEqual(['MENTIONS', 'RELAYS']);
  });

  test('and what was found from where it stood already is joined to that, as a path is that was put here', () => {
    const told = { hidden: none, selected: none, measure: measureByTable };
    const layout = layOutFree(path, set, { ...told, reached: { [a]: [b], [b]: [c] } });
    expect(layout.lines).toHaveLength(3);
    expect(layOutFree(path, set, { ...told, all: true }).waiting).toEqual([]);
  });
});

describe('blocks', () => {
  const address = canvas(broughtIn(graph, [middle]));
  const { blocks } = address.contents;
  const moved = movingBlocks(address, { [blocks[1]?.key ?? '']: { x: 1000.4, y: 2000.6 } });

  test('are moved by hand and held there', () => {
    expect(moved.contents.blocks[1]).toMatchObject({ at: { x: 1000, y: 2001 }, pinned: true });
    expect(moved.contents.blocks[2]).toEqual(blocks[2]);
  });

  test('are arranged anew but for those held by hand, without overlap and the same each time', () => {
    const drawing = drawingOf({ graph, measure: measureByTable, view: null, newKey: () => '' });
    const heap = {
      ...moved,
      contents: {
        ...moved.contents,
        blocks: moved.contents.blocks.map((block) =>
          block.pinned ? block : Object.assign({}, block, { at: { x: 0, y: 0 } }),
        ),
      },
    };
    const arranged = runAll(arranging(heap.contents.blocks, drawing));
    const layout = layOut(graph, arranged);
    expect(arranged[1]).toEqual(moved.contents.blocks[1]);
    expect(countOverlaps(layout.blocks.map(({ box }) => box))).toBe(0);
    expect(runAll(arranging(arranged, drawing))).toEqual(arranged);
  });

  test('are arranged as far apart as there is room, so that what joins two things many times over is said at each line', () => {
    const [middleOne, ...others] = ['m', 'n', 'o', 'p', 'q'].map((id) => `Actor:talks.${id}`);
    const root = middleOne ?? '';
    const named: FreeGraph = {
      nodes: new Map([root, ...others].map((id) => [id, actor(id)])),
      edges: others.flatMap((id) => [joint('RELAYS', root, id), joint('MENTIONS', root, id)]),
    };
    const ground = { graph: named, measure: measureByTable, newKey: () => '' };
    const heap = [root, ...others].map((id, index): Block => {
      const block = one(`${index + 1}`, [id], 0, 0);
      return id === root ? block : Object.assign(block, { parent: root, along: 'RELAYS' });
    });
    const placedIn = (width: number, height: number) =>
      runAll(arrangingWithRoom(heap, { ...ground, view: { x: 0, y: 0, width, height } }));
    const roomy = layOutFree(named, placedIn(1300, 700), {
      hidden: none,
      selected: none,
      all: true,
      measure: measureByTable,
    });
    const narrow = layOut(named, placedIn(300, 200));
    expect(roomy.bounds.width).toBeGreaterThan(narrow.bounds.width * 1.2);
    expect(roomy.bounds.width).toBeLessThan(1300);
    expect(roomy.tags.filter(({ text }) => text === 'passes on')).toHaveLength(4);
    expect(roomy.tags.filter(({ text }) => text === 'mentions')).toHaveLength(4);
  });

  test('are new from the step that brought them in until the next one', () => {
    const before = canvas(blocks.slice(0, 1));
    const step = stepBetween(before, address, 'bring in');
    const log = step === null ? emptyLog : record(emptyLog, step);
    expect([...freshIn(log, blocks)]).toEqual(blocks.slice(1).map(({ key }) => key));
    const next = stepBetween(address, moved, 'move');
    expect(freshIn(next === null ? log : record(log, next), moved.contents.blocks).size).toBe(0);
  });
});

test('starts from what is selected: actors in the middle, the rest beside them', () => {
  const [position = ''] = held;
  const { view, contents } = startingWith(opening, [position, middle]);
  expect(view).toBe('free');
  expect(contents.blocks.map(({ nodes }) => nodes)).toEqual([[middle], [position]]);
  expect(countOverlaps(layOut(graph, contents.blocks).blocks.map(({ box }) => box))).toBe(0);
});

test('the tree names all that is drawn, with a line from either end', () => {
  const blocks = broughtIn(graph, [middle]);
  const [root] = freeTree(graph, blocks, none);
  const [position = ''] = held;
  const row = (key: string) => root?.children.find((item) => item.key === key);
  expect(root?.children).toHaveLength(layOut(graph, blocks).items.length);
  expect(row(middle)?.children.map(({ leadsTo }) => leadsTo)).toContain(position);
  expect(row(position)?.children.map(({ leadsTo }) => leadsTo)).toContain(middle);
});
