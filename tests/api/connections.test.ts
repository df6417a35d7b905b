import { describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Asked, describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

const DATASETS = ['lorra', 'lorra-echo'].map((name) =>
  fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)),
);

const page = z.object({
  totalCount: z.number(),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
});
const answer = z.object({ list: page });
const nested = z.object({ node: z.object({ list: page }) });
type Page = z.infer<typeof page>;

const FIELDS =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
const PAGING = '$first: Int, $after: String, $last: Int, $before: String';
const ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before';

/** Every list of the API that goes both ways. */
const ROOTS = [
  ['actors', 'NAME_ASC'],
  ['actors', 'NAME_DESC'],
  ['positions', 'PROPOSITION_ASC'],
  ['positions', 'PROPOSITION_DESC'],
  ['issues', 'NAME_ASC'],
  ['issues', 'NAME_DESC'],
  ['events', 'NAME_ASC'],
  ['events', 'NAME_DESC'],
  ['events', 'OCCURRED_ASC'],
  ['events', 'OCCURRED_DESC'],
  ['documents', 'TITLE_ASC'],
  ['documents', 'TITLE_DESC'],
  ['documents', 'PUBLISHED_ASC'],
  ['documents', 'PUBLISHED_DESC'],
  ['statements', 'SAID_DESC'],
  ['statements', 'SAID_ASC'],
  ['holdings', 'ACTOR'],
  ['holdings', 'POSITION'],
] as const;
const NESTED = [
  ['Actor', 'Actor:lorra.reck', 'statements(orderBy: SAID_DESC, '],
  ['Actor', 'Actor:lorra.reck', 'statements(orderBy: SAID_ASC, '],
  ['Actor', 'Actor:lorra.reck', 'holdings('],
  ['Position', 'Position:lorra.build-dam', 'statements('],
  ['Position', 'Position:lorra.build-dam', 'holdings('],
  ['Event', 'Event:lorra.ford-talks', 'statements('],
  ['Issue', 'Issue:lorra.dam', 'positions('],
  ['Document', 'Document:lorra.daily', 'quotes('],
] as const;

type Pages = (variables: Readonly<Record<string, unknown>>) => Promise<Page>;

/** A list from its start, page after page of `size`. */
async function forwards(pages: Pages, size: number): Promise<Page[]> {
  const found = [await pages({ first: size })];
  for (let last = found[0]; last?.pageInfo.hasNextPage; last = found.at(-1)) {
    found.push(await pages({ first: size, after: last.pageInfo.endCursor }));
  }
  return found;
}

async function backwards(pages: Pages, size: number): Promise<Page[]> {
  const found = [await pages({ last: size })];
  for (let first = found[0]; first?.pageInfo.hasPreviousPage; first = found[0]) {
    found.unshift(await pages({ last: size, before: first.pageInfo.startCursor }));
  }
  return found;
}

const idsOf = (pages: readonly Page[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));

function itIsPaged(pages: Pages) {
  test('page after page, either way, gives each entry once and in one order', async () => {
    const whole = await pages({ first: 100 });
    const ids = idsOf([whole]);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.totalCount).toBe(ids.length);
    expect(idsOf(await forwards(pages, 2))).toEqual(ids);
    expect(idsOf(await backwards(pages, 3))).toEqual(ids);
  });

  test('says truly whether there is more on either side', async () => {
    const whole = await pages({ first: 100 });
    const cursors = whole.edges.map(({ cursor }) => cursor);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: cursors[0],
      endCursor: cursors.at(-1),
    });
    const sides = async (variables: Readonly<Record<string, unknown>>) => {
      const { pageInfo, edges } = await pages(variables);
      return [pageInfo.hasPreviousPage, edges.length, pageInfo.hasNextPage];
    };
    const many = cursors.length;
    expect(await sides({ first: 1 })).toEqual([false, 1, true]);
    expect(await sides({ last: 1 })).toEqual([true, 1, false]);
    expect(await sides({ first: 100, after: cursors[0] })).toEqual([true, many - 1, false]);
    expect(await sides({ last: 100, before: cursors.at(-1) })).toEqual([false, many - 1, true]);
    expect(await sides({ first: 100, after: cursors.at(-1) })).toEqual([true, 0, false]);
    expect(await sides({ first: 100, after: cursors[0], before: cursors.at(-1) })).toEqual([
      true,
      many - 2,
      true,
    ]);
    expect(await sides({ last: 100, after: cursors[0], before: cursors[1] })).toEqual([true, 0, true]);
  });
}

describeOnEachDixit('a list', DATASETS, ({ ask, codes, messages }: Asked) => {
  describe.each(ROOTS)('%s by %s', (name, order) => {
    const document = `query (${PAGING}) { list: ${name}(${ARGUMENTS}, orderBy: ${order}) { ${FIELDS} } }`;
    itIsPaged(async (variables) => answer.parse(await ask(document, variables)).list);
  });

  describe.each(NESTED)('of %s %s: %s', (type, id, field) => {
    const list = `... on ${type} { list: ${field}${ARGUMENTS}) { ${FIELDS} } }`;
    const document = `query ($id: ID!, ${PAGING}) { node(id: $id) { ${list} } }`;
    itIsPaged(async (variables) => nested.parse(await ask(document, { id, ...variables })).node.list);
  });

  test('has 20 entries where no size is asked for', async () => {
    const { list } = answer.parse(await ask(`{ list: statements { ${FIELDS} } }`));
    expect(list.edges).toHaveLength(20);
    expect(list.pageInfo.hasNextPage).toBe(true);
  });

  test.each([
    ['first: 0', 'first: a page has 1 to 100 entries, not 0.'],
    ['first: 101', 'first: a page has 1 to 100 entries, not 101.'],
    ['last: -1', 'last: a page has 1 to 100 entries, not -1.'],
    ['first: 1, last: 1', 'Give `first` or `last`, not both.'],
  ])('of %s is refused', async (args, message) => {
    expect(await messages(`{ statements(${args}) { totalCount } }`)).toEqual([message]);
    expect(
      await codes(`{ actors(first: 1) { edges { node { statements(${args}) { edges { cursor } } } } } }`),
    ).toEqual(['BAD_USER_INPUT']);
  });

  test('takes no cursor that it did not make itself: made up, cut short, of another list, order or version', async () => {
    const document = `query ($after: String) { list: statements(first: 1, after: $after) { ${FIELDS} } }`;
    const own = answer.parse(await ask(document)).list.edges[0]?.cursor ?? '';
    const ofActors = answer.parse(await ask(`{ list: actors(first: 1) { ${FIELDS} } }`)).list.edges[0]
      ?.cursor;
    const ascending = answer.parse(
      await ask(`{ list: statements(first: 1, orderBy: SAID_ASC) { ${FIELDS} } }`),
    ).list;
    const rewritten = (change: (text: string) => string) =>
      Buffer.from(change(Buffer.from(own, 'base64url').toString())).toString('base64url');
    const forged = [
      '',
      'nonsense',
      own.slice(0, -3),
      `${own}=`,
      ofActors,
      ascending.edges[0]?.cursor,
      rewritten((text) => text.replace('[1,', '[0,')),
      rewritten((text) => text.replace(/"[^"]*"\]$/, '"2025-03-14"]')),
      rewritten((text) => text.replace(/"[^"]*"\]$/, '"\\ud800"]')),
      rewritten((text) => text.replace(/\]$/, ',1]')),
    ];
    for (const after of forged) {
      expect({ after, codes: await codes(document, { after }) }).toEqual({
        after,
        codes: ['BAD_USER_INPUT'],
      });
    }
  });
});
