import { expect, test } from '@jest/globals';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const TIMELINE = `
  query ($filter: StatementFilter, $dates: TimelineDates, $grain: TimelineGrain) {
    timeline(filter: $filter, dates: $dates, grain: $grain) {
      statements uncertain undated
      buckets { from to statements supports opposes neutral withoutPosition }
      intervals { earliest latest statements supports opposes neutral withoutPosition }
    }
  }`;

const CHANGES = `
  query ($filter: StatementFilter, $first: Int, $after: String, $last: Int, $before: String) {
    changes(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { holding { id stance } from to earlier { id } later { id } } }
    }
  }`;

const NOTHING = { statements: 0, supports: 0, opposes: 0, neutral: 0, withoutPosition: 0 };
const RECK_ON_THE_DAM = { id: 'HOLDS~Actor:lorra.reck~Position:lorra.build-dam', stance: 'MIXED' };
const statement = (key: string) => ({ id: `Statement:lorra.${key}` });

/** Newest first: he was for the dam on a condition, against it in May, and for it again about July. */
const BACK = {
  holding: RECK_ON_THE_DAM,
  from: 'OPPOSES',
  to: 'SUPPORTS',
  earlier: statement('reck-no-dam'),
  later: statement('reck-small'),
};
const THERE = {
  holding: RECK_ON_THE_DAM,
  from: 'SUPPORTS',
  to: 'OPPOSES',
  earlier: statement('reck-farmers'),
  later: statement('reck-no-dam'),
};
const edges = (...nodes: readonly unknown[]) => nodes.map((node) => ({ node }));

function buckets(...spans: readonly (readonly [from: string, to: string, statements: number])[]) {
  const held = spans.map(([from, to, statements]) => expect.objectContaining({ from, to, statements }));
  return { timeline: expect.objectContaining({ buckets: held }) };
}

describeOnEachDixit('the timeline', [LORRA], ({ ask, codes }) => {
  const timeline = async (variables: Readonly<Record<string, unknown>>) => await ask(TIMELINE, variables);

  test('has what is certain in buckets, the rest as the intervals they are', async () => {
    expect(await timeline({})).toEqual({
      timeline: {
        statements: 20,
        uncertain: 8,
        undated: 1,
        buckets: [
          {
            ...NOTHING,
            from: '2025-03-01',
            to: '2025-03-31',
            statements: 8,
            supports: 6,
            opposes: 1,
            withoutPosition: 1,
          },
          {
            ...NOTHING,
            from: '2025-05-01',
            to: '2025-05-31',
            statements: 3,
            supports: 1,
            opposes: 1,
            withoutPosition: 1,
          },
        ],
        intervals: [
          { ...NOTHING, earliest: null, latest: '2025-03-14', statements: 1, supports: 1 },
          { ...NOTHING, earliest: null, latest: '2025-07-02', statements: 1, opposes: 1 },
          { ...NOTHING, earliest: '2025-01-01', latest: '2025-05-31', statements: 1, supports: 1 },
          { ...NOTHING, earliest: '2025-03-01', latest: '2025-03-31', statements: 1, withoutPosition: 1 },
          {
            ...NOTHING,
            earliest: '2025-05-01',
            latest: '2025-05-31',
            statements: 2,
            opposes: 1,
            withoutPosition: 1,
          },
          { ...NOTHING, earliest: '2025-06-01', latest: '2025-07-02', statements: 1, opposes: 1, neutral: 1 },
          { ...NOTHING, earliest: '2025-07-01', latest: '2025-07-31', statements: 1, supports: 1 },
        ],
      },
    });
  });

  test('is finer or coarser: a date that a day is too short for may be certain by its week or year', async () => {
    expect(await timeline({ grain: 'DAY' })).toEqual(
      buckets(['2025-03-14', '2025-03-14', 8], ['2025-05-06', '2025-05-06', 1]),
    );
    expect(await timeline({ grain: 'WEEK' })).toEqual(
      buckets(['2025-03-10', '2025-03-16', 8], ['2025-05-05', '2025-05-11', 3]),
    );
    expect(await timeline({ grain: 'YEAR' })).toMatchObject({
      timeline: { uncertain: 6, buckets: [{ from: '2025-01-01', to: '2025-12-31', statements: 13 }] },
    });
  });

  test('by the date published has each statement once, at the first of its documents', async () => {
    expect(await timeline({ dates: 'PUBLISHED' })).toMatchObject({
      timeline: {
        statements: 20,
        undated: 0,
        buckets: [
          { from: '2025-03-01', statements: 10, supports: 7, opposes: 1 },
          { from: '2025-07-01', statements: 3, supports: 1, opposes: 2, neutral: 1 },
        ],
        intervals: [{ earliest: '2025-05-01', latest: '2025-05-31', statements: 7 }],
      },
    });
  });

  test('counts only stances that pass the filter themselves', async () => {
    const filter = { positions: ['Position:lorra.valley-safe'] };
    expect(await timeline({ filter })).toMatchObject({
      timeline: {
        statements: 2,
        buckets: [],
        intervals: [
          { earliest: null, supports: 1 },
          { earliest: '2025-06-01', opposes: 0, neutral: 1 },
        ],
      },
    });
    expect(await timeline({ filter: { actors: [] } })).toEqual({
      timeline: { statements: 0, uncertain: 0, undated: 0, buckets: [], intervals: [] },
    });
    expect(await codes(TIMELINE, { filter: { from: 'yesterday' } })).toEqual(['BAD_USER_INPUT']);
  });

  test('tells who changed his mind, and does not where the order in time is not certain', async () => {
    // The delegate was against and for a toll on one day; when Tolen said that all water is hers, nobody knows.
    expect(await ask(CHANGES, {})).toMatchObject({ changes: { totalCount: 2, edges: edges(BACK, THERE) } });
    const holding =
      '{ node(id: "HOLDS~Actor:lorra.reck~Position:lorra.build-dam") { ... on Holding { changes { to } } } }';
    expect(await ask(holding, {})).toEqual({ node: { changes: [{ to: 'OPPOSES' }, { to: 'SUPPORTS' }] } });
  });

  test('pages changes either way, and recomputes them over what passes', async () => {
    const first = await ask(CHANGES, { first: 1 });
    expect(first).toMatchObject({ changes: { edges: edges(BACK), pageInfo: { hasNextPage: true } } });
    expect(await ask(CHANGES, { last: 1 })).toMatchObject({
      changes: { edges: edges(THERE), pageInfo: { hasPreviousPage: true, hasNextPage: false } },
    });
    expect(await ask(CHANGES, { filter: { to: '2025-06-30' } })).toMatchObject({
      changes: { edges: edges(THERE) },
    });
    expect(await ask(CHANGES, { filter: { conditional: false } })).toMatchObject({
      changes: { edges: edges(BACK) },
    });
    expect(await ask(CHANGES, { filter: { stances: ['OPPOSES'] } })).toMatchObject({
      changes: { edges: [] },
    });
  });
});
