import { expect, test } from '@jest/globals';
import {
  type Address,
  formatAddress,
  longestAddress,
  longestTrail,
  opening,
  parseAddress,
  writeAddress,
} from '../../client/address/address.ts';
import { type Contents, untouched } from '../../client/address/contents.ts';
import { backTo, selecting, switching } from '../../client/address/focusing.ts';

const parsed = (path: string) => parseAddress(new URL(path, 'http://dixit.test'));
const edge = 'HOLDS~Actor:talks.sybiha~Position:talks.only-trump';

const worked: Contents = {
  only: ['Actor:talks.a', 'Position:talks.війна'],
  hidden: ['Issue:talks.guns'],
  pins: { positions: { 'Actor:talks.a': { x: -12, y: 340 } }, relations: {}, focus: {} },
  blocks: [
    { key: '1', parent: null, along: null, nodes: ['Actor:talks.a'], at: { x: 0, y: 0 }, pinned: true },
    {
      key: '2',
      parent: 'Actor:talks.a',
      along: 'HOLDS',
      nodes: ['Position:talks.p', 'Position:talks.q'],
      at: { x: 260, y: -40 },
      pinned: false,
    },
  ],
  reached: { 'Actor:talks.b': ['Position:talks.p'] },
  stowed: [
    {
      parent: 'Position:talks.q',
      blocks: [
        {
          key: '3',
          parent: 'Position:talks.q',
          along: 'ABOUT',
          nodes: ['Issue:talks.x'],
          at: { x: 4, y: 5 },
          pinned: false,
        },
      ],
      reached: ['Actor:talks.a'],
    },
  ],
};

test.each<[string, Address]>([
  ['the canvas', opening],
  ['a selection with its reader', { ...opening, selection: edge }],
  ['a selection, its reader shut', { ...opening, selection: edge, shut: true }],
  [
    'a reader with the oldest first',
    { ...opening, selection: edge, reading: { oldestFirst: true, by: 'month', together: false } },
  ],
  [
    'a reader moved to the left, and a search',
    { ...opening, selection: edge, side: 'left', search: 'війна & мир' },
  ],
  [
    'paths between two nodes, along all lines, the first open',
    { ...opening, paths: { from: 'Actor:talks.a', to: 'Position:talks.p', along: null, open: 0 } },
  ],
  [
    'paths along chosen lines, none open',
    {
      ...opening,
      view: 'free',
      selection: 'Actor:talks.a',
      also: ['Issue:talks.i'],
      paths: { from: 'Actor:talks.a', to: 'Issue:talks.i', along: ['HOLDS', 'ABOUT'], open: null },
    },
  ],
  [
    'the third path from a node whose other end is still chosen',
    { ...opening, paths: { from: 'Event:talks.e', to: null, along: [], open: 2 } },
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
    'several selected, commas in an id',
    { ...opening, selection: 'Actor:talks.a', also: ['Actor:talks.b', 'Position:talks.x,y'] },
  ],
  ['the free view with all its lines', { ...opening, view: 'free', waiting: true }],
  ['a canvas with contents', { ...opening, view: 'free', contents: worked }],
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
  [
    'a dossier, and what was selected before',
    {
      screen: 'dossier',
      about: 'Actor:talks.a/b',
      against: 'Actor:talks.c',
      selection: edge,
      search: 'війна',
    },
  ],
])('%s comes back from its address as it was', (_name, address) => {
  expect(parsed(formatAddress(address))).toEqual(address);
});

test('addresses of edges and quotes stay legible', () => {
  expect(formatAddress({ ...opening, selection: edge })).toBe(`/?selected=${edge}`);
});

test.each(['/documents', '/document/', '/document/%E0%A4%A', '/document/a/b', '/dossier/', '/nowhere'])(
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

test('contents too much for an address are kept beside it, and missed where they are not', () => {
  const only = Array.from(
    { length: 1_500 },
    (_, index) => `Position:talks.${(index * 7_919 * 104_729).toString(36)}`,
  );
  const large = { ...opening, contents: { ...untouched, only } };
  const { text, kept } = writeAddress(large);
  expect(text.length).toBeLessThan(100);
  const url = new URL(text, 'http://dixit.test');
  expect(parseAddress(url, kept)).toEqual(large);
  expect(parseAddress(url)).toEqual({ ...opening, lost: 'elsewhere' });
});

test('a canvas of a hundred nodes with their places fits an address', () => {
  const ids = Array.from(
    { length: 100 },
    (_, index) => `Position:ukraine-peace-talks.proposition-${(index * 7_919).toString(36)}`,
  );
  const pins = {
    ...untouched.pins,
    positions: Object.fromEntries(
      ids.map((id, index) => [id, { x: (index * 37) % 1_400, y: (index * 91) % 900 }]),
    ),
  };
  expect(formatAddress({ ...opening, contents: { ...untouched, only: ids, pins } }).length).toBeLessThan(
    longestAddress / 2,
  );
});

test.each([
  ['cut short', (text: string) => text.slice(0, -9)],
  ['altered', (text: string) => `${text.slice(0, 12)}AAAA${text.slice(16)}`],
  ['of something else', () => '/#c=SyzI0kvOz00FAA'],
])('contents that are %s are told from none', (_name, spoil) => {
  expect(parsed(spoil(formatAddress({ ...opening, contents: worked })))).toEqual({
    ...opening,
    lost: 'damaged',
  });
});
