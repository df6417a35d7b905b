import { describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery } from 'graphql';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

const LORRA = fileURLToPath(new URL('../fixtures/lorra', import.meta.url));

/** Actors' statements' quotes: two pages multiplied through, then a plain list. */
const NESTED = `query ($outer: Int = 2, $inner: Int) {
  actors(first: $outer) { edges { node { statements(first: $inner) { edges { node { quotes { id } } } } } } } }`;

/** Statements' actors' statements … so many objects deep. */
function deep(objects: number): string {
  let inner = 'id';
  for (let depth = objects; depth > 1; depth -= 1) {
    inner = depth % 2 === 0 ? `actor { ${inner} }` : `statements(first: 1) { edges { node { ${inner} } } }`;
  }
  return `{ statements(first: 1) { edges { node { ${inner} } } } }`;
}

/** So many times the same, numbered. */
function many(count: number, field: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => field(index)).join(' ');
}

const EXPENSIVE = ['QUERY_TOO_EXPENSIVE'];

describeOnEachDixit('a request', [LORRA], ({ ask, codes, messages }) => {
  test('for 100 actors, 100 statements of each and the quotes of each, 60,000 objects, passes', async () => {
    await expect(ask(NESTED, { outer: 100, inner: 100 })).resolves.toBeDefined();
  });

  test('of 12 objects within each other passes', async () => {
    await expect(ask(deep(12))).resolves.toBeDefined();
  });

  test('too deep is refused, saying so', async () => {
    expect(await messages(deep(40))).toEqual([
      'This request asks for objects more than 15 deep. Ask for the ids at that depth, then for those objects in a request of their own.',
    ]);
  });

  test('for too much is refused by the sizes of its pages, variables and defaults included', async () => {
    const wide = `query ($n: Int = 100) { actors(first: $n) { edges { node { statements(first: $n) { edges { node {
      actor { statements(first: $n) { edges { node { id } } } } } } } } } } }`;
    expect(await codes(wide)).toEqual(EXPENSIVE);
    expect(await codes(wide, { n: 3 })).toEqual([]);
    expect(await codes(wide, { n: 100 })).toEqual(EXPENSIVE);
    expect(await messages(wide)).toEqual([
      'This request asks for more than 200000 objects, its page sizes multiplied through. Ask for smaller pages, or for fewer lists within lists.',
    ]);
  });

  test('is not asked to pay for what it leaves out', async () => {
    const optional = `query ($with: Boolean!) { actors(first: 100) { edges { node { name statements(first: 100) @include(if: $with) { edges { node {
      reports { reportedBy { quotes { id } } } } } } } } } }`;
    expect(await codes(optional, { with: true })).toEqual(EXPENSIVE);
    expect(await codes(optional, { with: false })).toEqual([]);
  });

  test('that repeats itself by aliases or fragments is refused', async () => {
    expect(await codes(`{ ${many(60, (index) => `a${index}: statistics { holdings }`)} }`)).toEqual(
      EXPENSIVE,
    );
    const texts = `{ documents(first: 3) { edges { node { ${many(100, (index) => `t${index}: text`)} } } } }`;
    expect(await codes(texts)).toEqual(EXPENSIVE);
    // Each fragment spreads the next twice: thousands of fields in a few lines.
    const doubling = many(20, (index) => `fragment F${index} on Actor { ...F${index + 1} ...F${index + 1} }`);
    expect(
      await codes(`{ actors { edges { node { ...F0 } } } } ${doubling} fragment F20 on Actor { name }`),
    ).toEqual(EXPENSIVE);
    expect(
      await codes(
        `{ actors { edges { node { ...A } } } } fragment A on Actor { ...B } fragment B on Actor { ...A }`,
      ),
    ).toEqual(['BAD_USER_INPUT']);
  });

  test('for the whole drawn graph passes', async () => {
    const drawn = `{ graph(limit: 1500) { nodes { __typename id ... on Actor { name kind } } edges { id type statements { id } } leftOut } }`;
    await expect(ask(drawn)).resolves.toBeDefined();
  });

  test('for the schema passes', async () => {
    await expect(ask(getIntrospectionQuery())).resolves.toBeDefined();
  });
});

describeOnEachDixit('a request that makes no sense', [LORRA], ({ codes }) => {
  describe('is the asker’s fault', () => {
    test.each([
      ['syntax', '{ actors {', {}],
      ['an unknown field', '{ actors { edges { node { age } } } }', {}],
      ['an unknown argument', '{ actors(size: 3) { totalCount } }', {}],
      ['a wrong value', '{ actors(first: "x") { totalCount } }', {}],
      ['an unknown value of an enum', '{ actors(orderBy: AGE) { totalCount } }', {}],
      ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', {}],
      [
        'a variable of another type',
        'query ($first: Int) { actors(first: $first) { totalCount } }',
        { first: 1.5 },
      ],
      ['a number that is too great', '{ actors(first: 99999999999) { totalCount } }', {}],
      ['a mutation', 'mutation { drop }', {}],
    ])('%s', async (_what, document, variables) => {
      expect(await codes(document, variables)).toEqual(['BAD_USER_INPUT']);
    });
  });
});
