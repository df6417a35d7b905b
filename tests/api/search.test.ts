import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

const DATASETS = ['lorra', 'lorra-echo'].map((name) =>
  fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)),
);

const answer = z.object({
  search: z.object({
    totalCount: z.number(),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
    edges: z.array(
      z.object({
        node: z.object({
          field: z.string(),
          text: z.string(),
          ranges: z.array(z.object({ start: z.number(), end: z.number() })),
          node: z.object({ id: z.string() }),
        }),
      }),
    ),
  }),
});
const SEARCH = `query ($query: String!, $types: [NodeType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node { field text ranges { start end } node { id } } } } }`;

describeOnEachDixit('search', DATASETS, ({ ask, codes, messages, files }) => {
  const search = async (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    answer.parse(await ask(SEARCH, { query, first: 100, ...variables })).search;
  /** Where each hit's words stand and what of the text is marked. */
  const hits = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { edges, totalCount } = await search(query, variables);
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node: { field, text, ranges, node } }) => [
      field,
      node.id.replace(/lorra\.|\.\d.*$/g, ''),
      ranges.map(({ start, end }) => text.slice(start, end)),
    ]);
  };

  test('finds names, then aliases, propositions, quotes and titles', async () => {
    const found = await hits('lorra');
    const order = ['NAME', 'ALIAS', 'PROPOSITION', 'QUOTE', 'TITLE'];
    const places = found.map(([field]) => order.indexOf(String(field)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(found).toContainEqual(['NAME', 'Actor:lower-lorra', ['Lorra']]);
    expect(found).toContainEqual(['TITLE', 'Document:courier', ['Lorra']]);
  });

  test.each([
    ['zo', [['NAME', 'Actor:lind', ['Zo']]]],
    ['ZOË LI', [['NAME', 'Actor:lind', ['Zoe\u0308', 'Li']]]],
    ['lind zoe', [['NAME', 'Actor:lind', ['Zoe\u0308', 'Lind']]]],
    ['йонас', [['ALIAS', 'Actor:reck', ['Йонас']]]],
    ['حداد', [['NAME', 'Actor:haddad', ['حداد']]]],
    ['leila', [['ALIAS', 'Actor:haddad', ['Leila']]]],
    ['delegate l', [['NAME', 'Actor:delegate', ['Delegate', '𝔏']]]],
    ['raft', []],
    ['mira haddad', []],
    ['fish come', [['PROPOSITION', 'Position:lorra-echo.fish-first', ['fish', 'come']]]],
    ['весенн', [['TITLE', 'Document:daily', ['Весенн']]]],
    // Words of two names of one actor are no match in either.
    ['mira толен', []],
  ])('while typing: %j', async (query, expected) => {
    const types = ['ACTOR', 'POSITION', 'ISSUE', 'EVENT', 'DOCUMENT'];
    expect(await hits(query, { types })).toEqual(expected);
  });

  test('marks every word in a quote', async () => {
    const [hit] = await hits('dam build small', { types: ['QUOTE', 'POSITION'] });
    expect(hit).toBeUndefined();
    expect(await hits('build small', { types: ['QUOTE'] })).toEqual([
      ['QUOTE', 'Quote:digest', ['build', 'small']],
    ]);
  });

  test.each(['', '   ', '*', '?!"(', '\u0301'])(
    'finds nothing for %j, without asking the database',
    async (query) => {
      expect(await hits(query)).toEqual([]);
      expect(files()).toEqual([]);
    },
  );

  test.each([
    'zoe*',
    '"zoe"',
    '+zoe',
    'zoe~',
    '(zoe',
    'zoe AND',
    'NOT zoe',
    'name:zoe',
    'zoe\\',
    "zoe' OR '1'='1",
    'zoe^4 [a TO b]',
    '/zo.*/',
  ])('takes %j for plain words', async (query) => {
    const found = await hits(query, { types: ['ACTOR'] });
    expect(found.every(([, id]) => id === 'Actor:lind')).toBe(true);
  });

  test('narrows to kinds of node', async () => {
    const found = await hits('the', { types: ['ISSUE', 'EVENT'] });
    expect(found).toEqual([
      ['NAME', 'Event:ford-talks', ['the']],
      ['NAME', 'Issue:dam', ['The']],
    ]);
    expect(await hits('the', { types: [] })).toEqual([]);
  });

  test('comes page after page, each hit once', async () => {
    const whole = await search('the');
    expect(whole.totalCount).toBeGreaterThan(8);
    const paged = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { edges, pageInfo }: z.infer<typeof answer>['search'] = await search('the', { first: 3, after });
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      paged.push(...edges);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole.edges);
  });

  test('is one round trip', async () => {
    await ask(
      '{ search(query: "lorra") { edges { node { node { id ... on Quote { exact document { title publisher { name } } } ... on Position { proposition issue { name } } } } } pageInfo { hasNextPage } } }',
    );
    expect(files()).toEqual(['search/page']);
  });

  test('refuses a query that is too long and a cursor of another list', async () => {
    expect(await messages(SEARCH, { query: 'x'.repeat(1001) })).toEqual([
      'query: at most 1000 characters, not 1001.',
    ]);
    expect(await codes(SEARCH, { query: 'x', after: 'WzEsInNlYXJjaCJd' })).toEqual(['BAD_USER_INPUT']);
  });
});
