import { expect, test } from '@jest/globals';
import { cuePlaces } from '../../client/canvas/free/cue-places.ts';
import { type Face, facesAt, looseFaces } from '../../client/canvas/free/faces.ts';
import { layOutFree } from '../../client/canvas/free/lay-out-free.ts';
import { type Box, grow, overlap } from '../../client/canvas/layout/geometry.ts';
import { broughtIn, busiest, freeTalks } from './free-talks.ts';
import { measureByTable } from './letter-widths.ts';

const graph = freeTalks({ seed: 1 });
const middle = busiest(graph);
const others = [...graph.nodes.values()].filter(({ type, id }) => type === 'actor' && id !== middle);
const blocks = broughtIn(graph, [middle, ...others.slice(0, 3).map(({ id }) => id)]);
const none: ReadonlySet<string> = new Set();
const layout = layOutFree(graph, blocks, { hidden: none, selected: none, measure: measureByTable });
const loose = looseFaces(layout, measureByTable);
const everything = grow(layout.bounds, 1000);

const onScreen = ({ at, width, height }: Face, zoom: number): Box => ({
  x: at.x * zoom - width / 2,
  y: at.y * zoom - height / 2,
  width,
  height,
});

test.each([0.05, 0.1, 0.2, 0.4, 0.6])('from afar no face covers another, at zoom %d', (zoom) => {
  const { faces, unnamed } = facesAt(loose, zoom, everything);
  const boxes = faces.map((face) => onScreen(face, zoom));
  for (const [index, box] of boxes.entries())
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
  expect(faces.length + unnamed).toBe(loose.length);
  expect(faces.length).toBeGreaterThan(0);
});

test('the weightiest is named at any zoom, and the nearer, the more are', () => {
  const named = [0.05, 0.2, 0.6].map((zoom) => facesAt(loose, zoom, everything).faces);
  for (const faces of named) expect(faces[0]?.id).toBe(loose[0]?.id);
  const counts = named.map((faces) => faces.length);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeLessThan(counts[2] ?? 0);
});

test('a face tells how the stances on its cards divide, whichever lines are drawn', () => {
  const cards = loose.filter(({ of }) => 'heading' in of);
  const holdings = graph.edges.filter(({ type }) => type === 'HOLDS');
  for (const { nodes, counts } of cards) {
    const own = holdings.filter(
      ({ source, target }) => nodes.includes(target) && layout.items.some(({ node }) => node.id === source),
    );
    const told = counts === null ? 0 : Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(told).toBe(own.length);
  }
});

test('cues stand on their lines where nothing else does', () => {
  const zoom = 1.6;
  const places = cuePlaces(layout, zoom, everything);
  expect(places.length).toBeGreaterThan(0);
  const boxes = places.map(({ at }) => ({
    x: at.x - 95 / zoom,
    y: at.y - 9 / zoom,
    width: 190 / zoom,
    height: 18 / zoom,
  }));
  for (const [index, box] of boxes.entries()) {
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    expect(layout.items.filter((item) => overlap(item.box, box))).toEqual([]);
  }
});
