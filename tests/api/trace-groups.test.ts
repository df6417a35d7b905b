import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';
import { GROUPINGS, type PlainAsked, type PlainStatement, plainTraces } from '../harness/plain-traces.ts';
import { Random } from '../harness/random.ts';
import { writeRandomDataset } from '../harness/random-dataset.ts';

const chance = await mkdtemp(join(tmpdir(), 'dixit-traces-'));
await writeRandomDataset(chance, 11, 40);

const STATEMENTS = `query ($after: String) {
  statements(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id attribution said { earliest latest } actor { id name } at { id } reportedBy { id }
      expressions { stance quotes { id } position { id name: proposition issue { id } } }
      quotes { id start document { id name: title } } } } } }`;
const TRACE = `query ($id: ID!, $also: [ID!], $groupBy: TraceGrouping, $orderBy: StatementOrder, $attribution: Attribution, $first: Int, $after: String) {
  trace(id: $id, also: $also, groupBy: $groupBy, orderBy: $orderBy, attribution: $attribution, first: $first, after: $after) {
    totalCount
    groups { key label statements }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { group node { chain { id } quote { id } position { id } } } } }`;

const node = z.object({ id: z.string() });
const named = z.object({ id: z.string(), name: z.string() });
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const statementsAnswer = z.object({
  statements: z.object({
    pageInfo,
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          attribution: z.string(),
          said: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
          actor: named,
          at: node.nullable(),
          reportedBy: z.array(node),
          expressions: z.array(
            z.object({
              stance: z.string(),
              quotes: z.array(node),
              position: named.extend({ issue: node }),
            }),
          ),
          quotes: z.array(z.object({ id: z.string(), start: z.number(), document: named })),
        }),
      }),
    ),
  }),
});
const traceAnswer = z.object({
  trace: z.object({
    totalCount: z.number(),
    groups: z.array(z.object({ key: z.string(), label: z.string().nullable(), statements: z.number() })),
    pageInfo: pageInfo.extend({ hasPreviousPage: z.boolean() }),
    edges: z.array(
      z.object({
        group: z.string().nullable(),
        node: z.object({ chain: z.array(node).min(1), quote: node, position: node.nullable() }),
      }),
    ),
  }),
});
type Page = z.infer<typeof traceAnswer>['trace'];

type Ask = (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

async function allStatements(ask: Ask): Promise<PlainStatement[]> {
  const all: PlainStatement[] = [];
  let after: string | null = null;
  do {
    const { statements }: z.infer<typeof statementsAnswer> = statementsAnswer.parse(
      await ask(STATEMENTS, { after }),
    );
    all.push(...statements.edges.map((edge) => edge.node));
    after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

/** All pages of a list of traces, one after the other. */
async function allPages(
  ask: Ask,
  { ids, groupBy, oldestFirst, attribution }: PlainAsked,
  first: number,
): Promise<Page[]> {
  const [id, ...also] = ids;
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const orderBy = oldestFirst ? 'SAID_ASC' : 'SAID_DESC';
    const { trace }: z.infer<typeof traceAnswer> = traceAnswer.parse(
      await ask(TRACE, { id, also, groupBy, orderBy, attribution, first, after }),
    );
    expect(trace.pageInfo.hasPreviousPage).toBe(pages.length > 0);
    pages.push(trace);
    after = trace.pageInfo.hasNextPage ? trace.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

const sortOf = (id: string) => id.slice(0, id.indexOf(':'));

/** Things to trace, each alone and some together, with every grouping, both orders, and pages of several sizes. */
function choices(statements: readonly PlainStatement[]): (PlainAsked & { readonly first: number })[] {
  const random = new Random(5);
  const ids = [
    ...new Set(
      statements.flatMap(({ id, actor, at, quotes, expressions }) => [
        id,
        actor.id,
        ...(at === null ? [] : [at.id]),
        ...quotes.flatMap((quote) => [quote.id, quote.document.id]),
        ...expressions.flatMap(({ position }) => [position.id, position.issue.id]),
      ]),
    ),
  ].sort();
  const sorts = [...new Set(ids.map(sortOf))];
  return [null, ...GROUPINGS].flatMap((groupBy) =>
    [...sorts, 'several', 'several'].map((sort) => ({
      ids:
        sort === 'several'
          ? [
              ...new Set(
                Array.from({ length: 4 }, () =>
                  random.one(ids.filter((id) => sortOf(id) === random.one(sorts))),
                ),
              ),
            ]
          : [random.one(ids.filter((id) => sortOf(id) === sort))],
      groupBy,
      oldestFirst: random.happens(0.5),
      attribution: random.one([null, null, 'FIRSTHAND', 'RELAYED']),
      first: random.one([1, 3, 7, 100]),
    })),
  );
}

/** What the groups of a trace are called, and the keys of those without a name. */
async function labels(ask: Ask, groupBy: string, id = 'Issue:lorra.tolls'): Promise<string[]> {
  const { trace } = traceAnswer.parse(await ask(TRACE, { id, groupBy }));
  return trace.groups.map(({ key, label }) => label ?? key);
}

describeOnEachDixit('traces in groups', [LORRA, chance], ({ ask, codes }) => {
  test('are those of a plain reckoning: in its order, each once, whatever the size of pages; groups hold all of them', async () => {
    const statements = await allStatements(ask);
    let several = 0;
    for (const { first, ...asked } of choices(statements)) {
      const pages = await allPages(ask, asked, first);
      const traces = pages.flatMap(({ edges }) =>
        edges.map(({ group, node: { chain, quote, position } }) => ({
          group,
          chain: chain.map(({ id }) => id),
          quote: quote.id,
          position: position?.id ?? '',
        })),
      );
      const expected = plainTraces(statements, asked);
      expect([asked, traces]).toEqual([asked, expected]);
      const [page] = pages;
      expect(page?.totalCount).toBe(expected.length);
      const keys = asked.groupBy === null ? [] : [...new Set(expected.map(({ group }) => group))];
      expect(page?.groups.map(({ key }) => key)).toEqual(keys);
      expect(page?.groups.map((group) => group.statements)).toEqual(
        keys.map(
          (key) => new Set(expected.flatMap(({ group, chain }) => (group === key ? [chain[0]] : []))).size,
        ),
      );
      if (keys.length > 1 && pages.length > 1) several += 1;
    }
    expect(several).toBeGreaterThan(10);
  }, 240_000);

  test('are named where they stand for something that has a name', async () => {
    expect(await labels(ask, 'ACTOR')).toEqual(['Delegate 𝔏', 'Ostavia', 'Sources close to the council']);
    expect(await labels(ask, 'POSITION')).toEqual(['There should be a toll on the Lorra.']);
    expect(await labels(ask, 'STANCE')).toEqual(['SUPPORTS', 'OPPOSES']);
    expect(await labels(ask, 'MONTH', 'Actor:lorra.tolen')).toContain('2025-03');
  });

  test.each([
    { also: ['nonsense'] },
    { also: ['HOLDS~Actor:lorra.reck~Position:lorra.build-dam'] },
    { also: ['Dataset:lorra'] },
    { also: Array.from({ length: 100 }, (_, at) => `Actor:lorra.a${at}`) },
  ])('of $also together with a position are refused', async ({ also }) => {
    expect(await codes(TRACE, { id: 'Position:lorra.toll', also })).toEqual(['BAD_USER_INPUT']);
  });

  test('of what is not there are told so only where nothing of it is', async () => {
    const also = ['Position:lorra.toll'];
    expect(await codes(TRACE, { id: 'Actor:lorra.nobody', also: ['Event:lorra.nowhere'] })).toEqual([
      'NOT_FOUND',
    ]);
    expect(traceAnswer.parse(await ask(TRACE, { id: 'Actor:lorra.nobody', also })).trace.totalCount).toBe(4);
  });
});
