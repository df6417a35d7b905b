import { expect, test } from '@jest/globals';
import { asking, parseAddress, writeAddress } from '../../client/address/address.ts';
import {
  forgettingHistory,
  type Kept,
  longestHistory,
  nothingKept,
  readKept,
  readSaved,
  remembering,
  removing,
  renaming,
  saving,
  writeSaved,
} from '../../client/query/kept.ts';
import { nameOf } from '../../client/query/name-of.ts';

const asked = (query: string, variables = '') => ({ query, variables });
const at = (text: string, kept: string | null = null) =>
  parseAddress(new URL(text, 'http://dixit.test'), kept);

test('a query is in the address whole, with its variables, and comes back from it', () => {
  const address = { ...asking(asked('{ actors { totalCount } } # Київ', '{"a": 1}')), drawn: true };
  const { text, kept } = writeAddress(address);
  expect(text).toMatch(/^\/graphql\?answer=graph#c=[\w-]+$/);
  expect(kept).toBeNull();
  expect(at(text)).toEqual(address);
  expect(at('/graphql')).toEqual(asking(null));
});

test('a query that is too much for an address is kept beside it, and one cut short is said to be', () => {
  const noise = Array.from({ length: 9_000 }, (_, place) =>
    String.fromCodePoint(0x4e00 + ((place * 7919) % 20_000)),
  );
  const long = asking(asked(noise.join('')));
  const { text, kept } = writeAddress(long);
  expect(text).toBe('/graphql#c=kept');
  expect(at(text, kept)).toEqual(long);
  expect(at(text)).toMatchObject({ asked: null, lost: 'elsewhere' });
  const whole = writeAddress(asking(asked('{ statistics { engine } }'))).text;
  expect(at(whole.slice(0, -6))).toMatchObject({ asked: null, lost: 'damaged' });
});

test('the history has each query once, the latest first, and no more than fifty', () => {
  let kept: Kept = nothingKept;
  for (let place = 0; place < 60; place += 1) kept = remembering(kept, asked(`{ q${place} }`), place);
  kept = remembering(kept, asked('{ q30 }'), 100);
  expect(kept.history).toHaveLength(longestHistory);
  expect(kept.history[0]).toEqual({ query: '{ q30 }', variables: '', at: 100 });
  expect(new Set(kept.history.map(({ query }) => query)).size).toBe(longestHistory);
  expect(forgettingHistory(kept).history).toEqual([]);
});

test('saved queries have one name each, through renaming, removing and a file', () => {
  const two = saving(nothingKept, [
    { name: 'b', ...asked('{ b }') },
    { name: 'a', ...asked('{ a }') },
  ]);
  expect(two.saved.map(({ name }) => name)).toEqual(['a', 'b']);
  const one = renaming(two, 'b', 'a');
  expect(one.saved).toEqual([{ name: 'a', ...asked('{ b }') }]);
  expect(renaming(two, 'none', 'c')).toEqual(two);
  expect(removing(two, 'a').saved.map(({ name }) => name)).toEqual(['b']);
  expect(readSaved(writeSaved(two.saved))).toEqual(two.saved);
  expect(readSaved('{"format":"dixit-canvas"}')).toBeNull();
});

test.each(['', 'null', '{"history":3}', '[1', '{"history":[{"query":1}],"saved":[]}'])(
  'storage that holds %p keeps nothing',
  (text) => expect(readKept(text)).toEqual(nothingKept),
);

test.each([
  ['query WhoIsThere($first: Int!) { actors { totalCount } }', 'Who is there'],
  ['# query Nothing\n{ statistics { engine } }', 'statistics'],
  ['{ }', null],
])('%p is called %p', (query, name) => expect(nameOf(asked(query))).toBe(name));
