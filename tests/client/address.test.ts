import { expect, test } from '@jest/globals';
import { type Address, formatAddress, opening, parseAddress } from '../../client/address/address.ts';

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
