import { expect, test } from '@jest/globals';
import {
  type Address,
  formatAddress,
  longestTrail,
  opening,
  parseAddress,
} from '../../client/address/address.ts';
import { backTo, selecting, switching } from '../../client/address/focusing.ts';

const parsed = (path: string) => parseAddress(new URL(path, 'http://dixit.test'));
const edge = 'HOLDS~Actor:talks.sybiha~Position:talks.only-trump';

test.each<[string, Address]>([
  ['the canvas', opening],
  ['a selection with its reader', { ...opening, selection: edge }],
  ['a selection, its reader shut', { ...opening, selection: edge, shut: true }],
  [
    'a reader moved to the left, and a search',
    { ...opening, selection: edge, side: 'left', search: 'війна & мир' },
  ],
  ['the relations as they open', { ...opening, view: 'relations' }],
  [
    'the relations with chosen types of line',
    { ...opening, view: 'relations', lines: ['answers', 'mentions'] },
  ],
  ['a focus that is left to the view', { ...opening, view: 'focus' }],
  [
    'a focus with its trail, commas and percent signs in ids',
    { ...opening, view: 'focus', focus: 'Actor:talks.b', trail: ['Actor:talks.a', 'Issue:talks.x,y%2C'] },
  ],
  ['the relations without a line', { ...opening, view: 'relations', lines: [] }],
  [
    'a document',
    { screen: 'document', document: 'Document:talks.interview', quote: null, selection: null, search: '' },
  ],
  [
    'a quote in a document, and what was selected before',
    {
      screen: 'document',
      document: 'Document:talks.a/b',
      quote: 'Quote:talks.a.1-2-s',
      selection: edge,
      search: '',
    },
  ],
])('%s comes back from its address as it was', (_name, address) => {
  expect(parsed(formatAddress(address))).toEqual(address);
});

test('addresses of edges and quotes stay legible', () => {
  expect(formatAddress({ ...opening, selection: edge })).toBe(`/?selected=${edge}`);
});

test.each(['/documents', '/document/', '/document/%E0%A4%A', '/document/a/b', '/nowhere'])(
  '%s is an address that leads nowhere',
  (path) => {
    expect(parsed(path)).toEqual({ screen: 'unknown', path, search: '' });
  },
);

test('what makes no sense in a query is left out', () => {
  expect(parsed('/?view=sideways&side=up&reader=perhaps&selected=')).toEqual(opening);
});

const actor = (name: string) => `Actor:talks.${name}`;

test('a long trail keeps its latest steps', () => {
  const trail = Array.from({ length: 30 }, (_, step) => actor(`a${step}`));
  const long = { ...opening, view: 'focus' as const, focus: actor('b'), trail };
  expect(parsed(formatAddress(long))).toEqual({ ...long, trail: trail.slice(-longestTrail) });
});

test('from one focus to the next a trail is laid, and leads back', () => {
  const first = switching({ ...opening, selection: actor('a') }, 'focus');
  expect(first).toMatchObject({ view: 'focus', focus: actor('a'), trail: [] });
  const third = selecting(selecting(first, 'Position:talks.p'), actor('b'));
  expect(third).toMatchObject({
    focus: actor('b'),
    trail: [actor('a'), 'Position:talks.p'],
    selection: actor('b'),
  });
  expect(backTo(third, 0)).toMatchObject({ focus: actor('a'), trail: [], selection: actor('a') });
  expect(selecting(third, edge)).toMatchObject({ focus: actor('b'), selection: edge });
});

test('changing the view keeps the selection; a line brings its actor into the middle', () => {
  const focused = switching({ ...opening, selection: edge }, 'focus');
  expect(focused).toMatchObject({ focus: 'Actor:talks.sybiha', selection: edge });
  expect(switching({ ...focused, selection: null }, 'positions')).toMatchObject({
    view: 'positions',
    focus: null,
    selection: 'Actor:talks.sybiha',
  });
});
