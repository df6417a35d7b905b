import { expect, test } from '@jest/globals';
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import { drawingShapes } from '../../client/picture/drawing-shapes.ts';
import type { MeasureText, Shape } from '../../client/picture/shapes.ts';

const measure: MeasureText = (text, { size }) => ({
  width: (text.length * size) / 2,
  ascent: size,
  descent: 3,
});

const size = { width: 100, height: 20 };
const label = { label: 'data(label)', 'font-size': 10, 'text-valign': 'center', color: '#123456' } as const;
const style: StylesheetJson = [
  {
    selector: 'node',
    style: { ...size, ...label, shape: 'rectangle', 'background-color': '#abcdef', 'z-index': 1 },
  },
  { selector: '.left', style: { 'text-halign': 'left', 'text-margin-x': 90 } },
  { selector: '.middle', style: { 'text-halign': 'center' } },
  { selector: '.right', style: { 'text-halign': 'right', 'text-margin-x': 4 } },
  { selector: '.over', style: { 'z-index': 3 } },
  { selector: 'edge', style: { width: 2, 'line-color': '#1b6ca8', 'z-index': 2 } },
];

const shapesOf = (elements: readonly ElementDefinition[], more: StylesheetJson = []): readonly Shape[] =>
  drawingShapes(elements, { style: [...style, ...more], ground: '#fff', measure, zoom: 1 });

const node = (id: string, x: number, classes: string, words = id): ElementDefinition => ({
  group: 'nodes',
  data: { id, label: words },
  position: { x, y: 0 },
  classes,
});

const line: ElementDefinition = {
  group: 'edges',
  data: {
    id: 'line',
    source: 'a',
    target: 'b',
    sourceEnd: '50% 0',
    targetEnd: '-50px 0px',
    weights: '0.36 0.64',
    distances: '30 -30',
  },
};

test('a curved line is drawn through its control points, from and to the sides of its boxes', () => {
  const shapes = shapesOf([node('a', 0, ''), node('b', 300, ''), line]);
  const path = shapes.find(({ kind }) => kind === 'path');
  expect(path).toMatchObject({ d: 'M50 0Q122 30 150 0Q178 -30 250 0', stroke: 'rgb(27,108,168)' });
});

test('what lies over something is drawn after it, whatever came first', () => {
  const shapes = shapesOf([node('a', 0, 'over'), line, node('b', 300, '')]);
  const order = shapes.flatMap((shape) =>
    shape.kind === 'box' ? [`box ${shape.x}`] : shape.kind === 'path' ? ['line'] : [],
  );
  expect(order).toEqual(['box 250', 'line', 'box -50']);
});

test('a label begins, ends or has its middle where it stands on the screen', () => {
  const texts = shapesOf([
    node('a', 0, 'left', 'left'),
    node('b', 300, 'middle', 'middle'),
    node('c', 600, 'right', 'right'),
    node('d', 900, 'left', 'two\nlonger'),
  ]).flatMap((shape) => (shape.kind === 'text' ? [[shape.text, shape.x, shape.anchor, shape.y]] : []));
  // The middle of a line stands on the middle of its box; its letters 3 px over the line's foot.
  expect(texts).toEqual([
    ['left', 40, 'end', 2],
    ['middle', 300, 'middle', 2],
    ['right', 654, 'start', 2],
    ['two', 910, 'start', expect.closeTo(-3, 5)],
    ['longer', 910, 'start', expect.closeTo(7, 5)],
  ]);
});

test('an icon is drawn as the path it is made of, where it stands in its box', () => {
  const picture = encodeURIComponent('<svg><path fill="#565b63" d="M1 2L3 4Z"/></svg>');
  const shapes = shapesOf(
    [node('a', 0, 'icon', '')],
    [
      {
        selector: '.icon',
        style: {
          'background-image': `data:image/svg+xml;utf8,${picture}`,
          'background-width': '12px',
          'background-height': '12px',
          'background-position-x': '6px',
          'background-position-y': '50%',
        },
      },
    ],
  );
  expect(shapes.filter(({ kind }) => kind === 'group')).toMatchObject([
    { at: { x: -44, y: -6, scale: 0.75 }, shapes: [{ kind: 'path', d: 'M1 2L3 4Z', fill: '#565b63' }] },
  ]);
});
