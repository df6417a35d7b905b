import { expect, test } from '@jest/globals';
import type { ElementDefinition } from 'cytoscape';
import { allOf } from '../../client/canvas/drawing/painted.ts';
import { quoted } from '../../client/filter/chips.ts';

const element = (id: string, classes: string, of?: string): ElementDefinition => ({
  group: 'nodes',
  data: { id, ...(of !== undefined && { of }) },
  classes,
});

const scene = [
  element('issue', 'region'),
  element('one', 'pill'),
  element('two', 'card'),
  element('three', 'card'),
  element('count one', 'text count', 'one'),
  element('pinned three', 'pinned', 'three'),
];

const classesOf = (elements: readonly ElementDefinition[]) =>
  Object.fromEntries(elements.map(({ data, classes }) => [data.id, classes]));

test('what is drawn arrives as the selection shows it: chosen, ringed, or faded; grounds and pins stay', () => {
  const lit = {
    chosen: new Set(['one']),
    near: new Set(['two']),
    edges: new Set<string>(),
    issues: new Set<string>(),
  };
  const arc = element('arc', 'arc passing');
  expect(classesOf(allOf(scene, { lit, passing: [arc] }))).toEqual({
    issue: 'region',
    one: 'pill chosen',
    two: 'card ringed',
    three: 'card faded',
    'count one': 'text count',
    'pinned three': 'pinned',
    arc: 'arc passing',
  });
});

test('where nothing is selected, everything is as it is', () => {
  expect(allOf(scene, { lit: null, passing: [] })).toEqual(scene);
});

test('the words of a filter stand in one pair of quotation marks within a sentence', () => {
  expect(quoted({ key: 'text', text: '“dam”' })).toBe('“dam”');
  expect(quoted({ key: 'who STATE', text: 'states' })).toBe('“states”');
});
