import { expect, test } from '@jest/globals';
import type { ElementDefinition } from 'cytoscape';
import { allOf, mostFaded } from '../../client/canvas/drawing/painted.ts';
import { quoted } from '../../client/filter/chips.ts';

const element = (id: string, classes: string, of?: string): ElementDefinition => ({
  group: 'nodes',
  data: { id, ...(of !== undefined && { of }) },
  classes,
});

const line = (id: string): ElementDefinition => ({ group: 'edges', data: { id }, classes: 'line' });

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

test('of much, a shade lies over the nodes and what is lit over the shade; lines fade by themselves', () => {
  const lit = {
    chosen: new Set(['one']),
    near: new Set(['two']),
    edges: new Set(['line']),
    issues: new Set<string>(),
  };
  const many = Array.from({ length: mostFaded }, (_, at) => element(`other ${at}`, 'card'));
  const drawn = classesOf(allOf([...scene, line('line'), line('other'), ...many], { lit, passing: [] }));
  expect(drawn).toMatchObject({
    issue: 'region',
    one: 'pill chosen raised',
    two: 'card ringed raised',
    three: 'card',
    'count one': 'text count raised',
    line: 'line raised',
    other: 'line faded',
    'other 0': 'card',
    shade: 'passing shade',
  });
  expect(Object.keys(drawn)).toHaveLength(scene.length + 2 + many.length + 1);
});

test('where nothing is selected, everything is as it is', () => {
  expect(allOf(scene, { lit: null, passing: [] })).toEqual(scene);
});

test('the words of a filter stand in one pair of quotation marks within a sentence', () => {
  expect(quoted({ key: 'text', text: '“dam”' })).toBe('“dam”');
  expect(quoted({ key: 'who STATE', text: 'states' })).toBe('“states”');
});
