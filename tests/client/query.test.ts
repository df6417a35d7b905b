import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { asking, parseAddress, writeAddress } from '../../client/address/address.ts';
import {
  ActorDossierDocument,
  FreeGraphDocument,
  OpenDocumentDocument,
  OpeningGraphDocument,
  PathsDocument,
  ReadEdgeDocument,
  ReadNodeDocument,
  ReadTracesDocument,
  StatementsInTimeDocument,
} from '../../client/generated/graphql.ts';
import { written } from '../../client/query/written.ts';
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
import type { FreeEdge } from '../../client/canvas/free/free-graph.ts';
import { collectIds } from '../../client/query/collect-ids.ts';
import { findingsOf } from '../../client/query/findings.ts';
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
  // The same query with other variables is another question.
  kept = remembering(kept, asked('{ q30 }', '{"a": 1}'), 101);
  expect(kept.history.slice(0, 2)).toEqual([
    { query: '{ q30 }', variables: '{"a": 1}', at: 101 },
    { query: '{ q30 }', variables: '', at: 100 },
  ]);
});

const past = (query: string) => ({ query, variables: '', at: 1 });

test('what storage holds beyond fifty is not taken back, and what no query can be is not taken at all', () => {
  const long = { history: Array.from({ length: 60 }, (_, place) => past(`{ q${place} }`)), saved: [] };
  expect(readKept(JSON.stringify(long)).history).toEqual(long.history.slice(0, longestHistory));
  const huge = { history: [past('q'.repeat(200_001))], saved: [] };
  expect(readKept(JSON.stringify(huge))).toEqual(nothingKept);
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
  expect(readSaved('{"format":"dixit-canvas"}')).toBeNull();
  expect(readSaved(writeSaved(two.saved))).toEqual(two.saved);
  expect(readSaved(writeSaved(two.saved).replace('dixit-queries', 'dixit-canvas'))).toBeNull();
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

test('everything with a global id is found in an answer, under any name, and the ends of lines', () => {
  const answer = {
    data: {
      who: {
        key: 'Actor:talks.a',
        name: 'Actor: nobody',
        said: ['Statement:talks.s', 'Quote:talks.d.1-2-s'],
      },
      holding: { it: 'HOLDS~Actor:talks.b~Position:talks.p' },
      again: [{ deep: { id: 'Actor:talks.a' } }, null, 3],
      of: 'Dataset:talks',
    },
  };
  expect(collectIds(answer)).toEqual({
    nodes: ['Actor:talks.a', 'Actor:talks.b', 'Position:talks.p'],
    words: ['Statement:talks.s', 'Quote:talks.d.1-2-s'],
  });
});

/** An edge with one statement. */
const line = (type: FreeEdge['type'], source: string, target: string): FreeEdge => ({
  id: `${type}~${source}~${target}`,
  type,
  source,
  target,
  stance: null,
  conditional: 'NONE',
  relayed: false,
  statements: 1,
});

test('what came back is found from one thing to the next, each once, whatever joins it', () => {
  const edges = [
    line('MENTIONS', 'a', 'b'),
    line('RELAYS', 'b', 'a'),
    line('HOLDS', 'b', 'p'),
    line('HOLDS', 'a', 'gone'),
    line('ABOUT', 'p', 'a'),
  ];
  expect(findingsOf(['a', 'b', 'p', 'alone'], edges)).toEqual([
    {
      parent: 'a',
      found: [
        { id: 'p', along: 'ABOUT' },
        { id: 'b', along: 'RELAYS' },
      ],
    },
    { parent: 'alone', found: [] },
  ]);
});

const schema = buildSchema(readFileSync('docs/schema.graphql', 'utf8'));

/** A query on one line. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('a query of ours is shown without fragments where they say nothing, and asks for nothing twice', () => {
  const text = `
    query Q($id: ID!) { node(id: $id) { __typename id ... on Actor { ...A } ... on Actor { kind } ...N } }
    fragment A on Actor { id name holdings(first: 1) { ...C } }
    fragment N on Node { id }
    fragment C on HoldingConnection { totalCount edges { node { ...H } } edges { node { id } } }
    fragment H on Holding { id stance }`;
  expect(flat(written(text, schema))).toBe(
    flat(`query Q($id: ID!) { node(id: $id) { __typename id ... on Actor { id name
      holdings(first: 1) { totalCount edges { node { id stance } } } kind } } }`),
  );
  expect(flat(written(text, null))).toContain('fragment H on Holding { id stance }');
  // What is asked for on a condition stays apart, under its condition.
  const withDirective =
    'query Q($a: Boolean!) { statistics { ...S @include(if: $a) } } fragment S on Statistics { actors }';
  expect(flat(written(withDirective, schema))).toBe(
    'query Q($a: Boolean!) { statistics { ... on Statistics @include(if: $a) { actors } } }',
  );
});

test.each([
  ['the canvas', OpeningGraphDocument],
  ['the free view', FreeGraphDocument],
  ['the reader', ReadTracesDocument],
  ['a node', ReadNodeDocument],
  ['an edge', ReadEdgeDocument],
  ['a dossier', ActorDossierDocument],
  ['paths', PathsDocument],
  ['a document', OpenDocumentDocument],
  ['a timeline', StatementsInTimeDocument],
])('the query behind %s stays one that the server takes, and has no fragments by name', (_, document) => {
  const text = written(document.toString(), schema);
  expect(validate(schema, parse(text))).toEqual([]);
  expect(text).not.toMatch(/^fragment/m);
});
