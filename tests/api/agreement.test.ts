import { expect, test } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { codedIn, expectedComparisons } from '../harness/expected-agreement.ts';
import { LORRA } from '../harness/fixtures.ts';
import { writeRandomDataset } from '../harness/random-dataset.ts';

const ECHO = fileURLToPath(new URL('../fixtures/lorra-echo', import.meta.url));
const random = await mkdtemp(join(tmpdir(), 'dixit-agreement-'));
await writeRandomDataset(random, 7, 40);
const coded = codedIn([LORRA, ECHO, random]);

const AGREEMENT = `query ($a: ID!, $b: ID!, $first: Int, $after: String, $filter: StatementFilter) {
  agreement(a: $a, b: $b, first: $first, after: $after, filter: $filter) {
    totalCount
    verdicts { verdict count }
    pageInfo { hasNextPage endCursor }
    edges { node { verdict firsthand one { actor { id } position { id } stance } other { actor { id } position { id } stance } } }
  }
}`;

const ACTOR = `query ($id: ID!) {
  node(id: $id) {
    ... on Actor {
      relays
      exchanges(first: 100) { actor { id } relays relayedBy answers answeredBy }
      issues { issue { id } positions statements }
      agreed: agreement(first: 100) { ...Counted }
      disagreed: agreement(first: 100, orderBy: DISAGREED) { ...Counted }
      contradictions { one { position { id } } other { position { id } } }
    }
  }
}
fragment Counted on Accord { actor { id } shared agreed opposed contradicting relayed }`;

const end = z.object({ position: z.object({ id: z.string() }) });
const accord = z.object({
  actor: z.object({ id: z.string() }),
  shared: z.number(),
  agreed: z.number(),
  opposed: z.number(),
  contradicting: z.number(),
  relayed: z.number(),
});
const comparisons = z.object({
  agreement: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({ node: z.object({ verdict: z.string(), firsthand: z.boolean(), one: end, other: end }) }),
    ),
  }),
});
const actorAnswer = z.object({
  node: z.object({
    relays: z.number(),
    exchanges: z.array(
      z.object({
        actor: z.object({ id: z.string() }),
        relays: z.number(),
        relayedBy: z.number(),
        answers: z.number(),
        answeredBy: z.number(),
      }),
    ),
    issues: z.array(z.object({ positions: z.number(), statements: z.number() })),
    agreed: z.array(accord),
    disagreed: z.array(accord),
    contradictions: z.array(z.object({ one: end, other: end })),
  }),
});

const speakers = [...new Set(coded.stances.map(({ actor }) => actor))].sort();
const pairs = speakers.flatMap((one, at) => speakers.slice(at + 1).map((other) => [one, other] as const));
const distinct = (ids: readonly string[]) => new Set(ids).size;

const supported = (actor: string, position: string) =>
  coded.stances.some(
    (each) => each.actor === actor && each.position === position && each.stance === 'SUPPORTS',
  );

const size = ([one, other]: readonly [string, string]) => expectedComparisons(coded, one, other).length;

function counted(one: string, other: string) {
  const found = expectedComparisons(coded, one, other);
  const of = (verdict: string) => found.filter((each) => each.verdict === verdict).length;
  return {
    actor: { id: other },
    shared: found.filter((each) => each.one === each.other).length,
    agreed: of('AGREED'),
    opposed: of('OPPOSED'),
    contradicting: of('CONTRADICTING'),
    relayed: found.filter((each) => each.verdict !== 'OPEN' && !each.firsthand).length,
  };
}

describeOnEachDixit('agreement', [LORRA, ECHO, random], ({ ask, codes }) => {
  test('of any two actors is what their statements say, on every position and every contradicting pair', async () => {
    const seen = new Set<string>();
    for (const [a, b] of pairs) {
      const { agreement } = comparisons.parse(await ask(AGREEMENT, { a, b, first: 100 }));
      const found = agreement.edges.map(({ node: { verdict, firsthand, one, other } }) => ({
        verdict,
        firsthand,
        one: one.position.id,
        other: other.position.id,
      }));
      expect({ a, b, found }).toEqual({ a, b, found: expectedComparisons(coded, a, b) });
      expect(agreement.totalCount).toBe(found.length);
      for (const { verdict, firsthand } of found) seen.add(`${verdict} ${firsthand}`);
    }
    // Otherwise the graph is too poor to show anything.
    expect(seen.size).toBe(8);
  });

  test('with all others is the same, counted and ranked', async () => {
    for (const id of speakers) {
      const { node } = actorAnswer.parse(await ask(ACTOR, { id }));
      const all = speakers.filter((other) => other !== id).map((other) => counted(id, other));
      const byActor = (list: typeof all) =>
        list.toSorted((one, other) => (one.actor.id < other.actor.id ? -1 : 1));
      const against = (each: (typeof all)[number]) => each.opposed + each.contradicting;
      expect(byActor(node.agreed)).toEqual(byActor(all.filter((each) => each.agreed > 0)));
      expect(byActor(node.disagreed)).toEqual(byActor(all.filter((each) => against(each) > 0)));
      const order = node.agreed.map((each) => each.agreed);
      expect(order).toEqual(order.toSorted((one, other) => other - one));
      const opposite = node.disagreed.map(against);
      expect(opposite).toEqual(opposite.toSorted((one, other) => other - one));
    }
  });

  test('an actor against itself: both sides of a contradiction, supported whenever', async () => {
    for (const id of speakers) {
      const { node } = actorAnswer.parse(await ask(ACTOR, { id }));
      const expected = [...coded.contradicts]
        .map((pair) => pair.split(' '))
        .filter(([one = '', other = '']) => one < other && supported(id, one) && supported(id, other));
      expect(node.contradictions.map(({ one, other }) => [one.position.id, other.position.id])).toEqual(
        expected.toSorted((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1)),
      );
    }
    const { node } = actorAnswer.parse(await ask(ACTOR, { id: 'Actor:lorra.tolen' }));
    expect(node.contradictions).toHaveLength(2);
  });

  test('exchanges are the statements passed on and answered, either way', async () => {
    for (const id of coded.actors) {
      const { node } = actorAnswer.parse(await ask(ACTOR, { id }));
      const count = (list: typeof coded.relays, by: string, of: string) =>
        distinct(list.filter((each) => each.by === by && each.of === of).map(({ statement }) => statement));
      const expected = coded.actors
        .filter((other) => other !== id)
        .map((other) => ({
          actor: { id: other },
          relays: count(coded.relays, id, other),
          relayedBy: count(coded.relays, other, id),
          answers: count(coded.answers, id, other),
          answeredBy: count(coded.answers, other, id),
        }))
        .filter(
          ({ relays, relayedBy, answers, answeredBy }) => relays + relayedBy + answers + answeredBy > 0,
        );
      const byActor = (list: typeof expected) =>
        list.toSorted((one, other) => (one.actor.id < other.actor.id ? -1 : 1));
      expect(byActor(node.exchanges)).toEqual(byActor(expected));
      expect(node.relays).toBe(expected.reduce((sum, { relays }) => sum + relays, 0));
    }
  });

  test('pages follow each other, with everything counted on each', async () => {
    const [[a, b] = ['', '']] = pairs.toSorted((one, other) => size(other) - size(one));
    const whole = comparisons.parse(await ask(AGREEMENT, { a, b, first: 100 })).agreement;
    expect(whole.edges.length).toBeGreaterThan(3);
    const walked: unknown[] = [];
    let after: string | null = null;
    do {
      const { agreement }: z.infer<typeof comparisons> = comparisons.parse(
        await ask(AGREEMENT, { a, b, first: 2, after }),
      );
      expect(agreement.totalCount).toBe(whole.edges.length);
      walked.push(...agreement.edges);
      after = agreement.pageInfo.hasNextPage ? agreement.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole.edges);
  });

  test('a filter leaves the stances of what passes', async () => {
    const [a, b] = ['Actor:lorra.tolen', 'Actor:lorra.haddad'];
    const mixed = await ask(AGREEMENT, { a, b });
    expect(mixed).toMatchObject({
      agreement: { verdicts: [{ verdict: 'CONTRADICTING' }, { verdict: 'OPEN' }] },
    });
    const early = await ask(AGREEMENT, { a, b, filter: { conditional: true } });
    expect(early).toMatchObject({ agreement: { totalCount: 0, verdicts: [] } });
    const later = await ask(AGREEMENT, { a, b, filter: { conditional: false } });
    expect(later).toMatchObject({
      agreement: {
        verdicts: [
          { verdict: 'OPPOSED', count: 1 },
          { verdict: 'CONTRADICTING', count: 1 },
        ],
      },
    });
  });

  test('what makes no sense is refused', async () => {
    const a = 'Actor:lorra.tolen';
    expect(await codes(AGREEMENT, { a, b: a })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(AGREEMENT, { a, b: 'Position:lorra.toll' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(AGREEMENT, { a, b: 'Actor:lorra.nobody' })).toEqual(['NOT_FOUND']);
    expect(await codes(`{ node(id: "${a}") { ... on Actor { agreement(first: 101) { shared } } } }`)).toEqual(
      ['BAD_USER_INPUT'],
    );
    expect(await codes(`{ holdings { edges { node { statements(first: 0) { id } } } } }`)).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

/** A holding as the query of its test brings it. */
const holding = (issue: string, proposition: string, statement: string) => ({
  node: {
    position: { proposition, issue: { name: issue } },
    statements: [{ id: `Statement:${statement}` }],
  },
});

describeOnEachDixit('an actor’s holdings by issue', [LORRA, ECHO], ({ ask }) => {
  test('come issue by issue, by name, page by page and backwards', async () => {
    const document = `query ($first: Int, $last: Int, $after: String, $before: String) {
      node(id: "Actor:lorra.tolen") { ... on Actor {
        issues { issue { name } positions statements }
        firstSaid { edtf } lastSaid { edtf }
        holdings(orderBy: ISSUE, first: $first, last: $last, after: $after, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { node { position { proposition issue { name } } statements(first: 1) { id } } }
        }
      } } }`;
    const all = [
      holding('The dam', 'The dam on the Lorra should be built.', 'lorra-echo.tolen-never'),
      holding('The dam', 'There should be no dam on the Lorra.', 'lorra-echo.tolen-never'),
      holding('Water', 'All the water of the Lorra belongs to Ostavia.', 'lorra.tolen-all-ours'),
      holding('Water', 'The states should share the water of the Lorra.', 'lorra.tolen-all-ours'),
    ];
    const first = await ask(document, { first: 3 });
    expect(first).toMatchObject({
      node: {
        issues: [
          { issue: { name: 'The dam' }, positions: 2, statements: 2 },
          { issue: { name: 'Water' }, positions: 2, statements: 2 },
        ],
        firstSaid: { edtf: '2025-03-14' },
        lastSaid: { edtf: '2025-05~' },
        holdings: { totalCount: 4, edges: all.slice(0, 3), pageInfo: { hasNextPage: true } },
      },
    });
    const cursor = z
      .object({ node: z.object({ holdings: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }) })
      .parse(first).node.holdings.pageInfo.endCursor;
    expect(await ask(document, { first: 3, after: cursor })).toMatchObject({
      node: { holdings: { edges: all.slice(3) } },
    });
    expect(await ask(document, { last: 1, before: cursor })).toMatchObject({
      node: { holdings: { edges: all.slice(1, 2), pageInfo: { hasPreviousPage: true } } },
    });
  });
});
