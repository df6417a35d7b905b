import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const HOLDINGS = `
  query ($filter: StatementFilter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: HoldingOrder) {
    holdings(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { id stance conditional } }
    }
  }`;

const BUILD_DAM = `
  query ($filter: StatementFilter) {
    positions(filter: { text: "dam built" }) {
      edges {
        node {
          holdings(filter: $filter) {
            totalCount
            edges {
              node {
                actor { name }
                stance
                conditional
                counts { supports opposes neutral firsthand relayed conditional total }
                firstSaid { edtf }
                lastSaid { edtf }
                statements { id }
              }
            }
          }
        }
      }
    }
  }`;

const cursorsAnswer = z.object({ holdings: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) });

/** `HOLDS` ids by their keys. */
const holds = (actor: string, position: string) => `HOLDS~Actor:lorra.${actor}~Position:lorra.${position}`;

const BY_ACTOR = [
  { id: holds('delegate', 'toll'), stance: 'MIXED', conditional: 'SOME' },
  { id: holds('haddad', 'share-water'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('meridon', 'send-engineers'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('ostavia', 'build-dam'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('ostavia', 'small-dam'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('ostavia', 'toll'), stance: 'OPPOSES', conditional: 'NONE' },
  { id: holds('reck', 'build-dam'), stance: 'MIXED', conditional: 'SOME' },
  { id: holds('reck', 'send-engineers'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('reck', 'small-dam'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('river-council', 'valley-safe'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('sources', 'toll'), stance: 'OPPOSES', conditional: 'ALL' },
  { id: holds('sources', 'valley-safe'), stance: 'NEUTRAL', conditional: 'NONE' },
  { id: holds('tolen', 'build-dam'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('tolen', 'keep-water'), stance: 'SUPPORTS', conditional: 'NONE' },
  { id: holds('tolen', 'share-water'), stance: 'MIXED', conditional: 'SOME' },
  { id: holds('villagers', 'build-dam'), stance: 'OPPOSES', conditional: 'NONE' },
];

function page(nodes: readonly unknown[]) {
  return { holdings: expect.objectContaining({ edges: nodes.map((node) => ({ node })) }) };
}

/** What `BUILD_DAM` answers where these are all holdings that are left. */
function onBuildDam(...nodes: readonly unknown[]) {
  const holdings = { totalCount: nodes.length, edges: nodes.map((node) => ({ node })) };
  return { positions: { edges: [{ node: { holdings } }] } };
}

const NONE = { supports: 0, opposes: 0, neutral: 0, firsthand: 0, relayed: 0, conditional: 0 };

describeOnEachDixit('holdings', [LORRA], ({ ask, codes, files }) => {
  test('all come by actor, then position, each with its stance taken together', async () => {
    expect(await ask(HOLDINGS, { first: 100 })).toEqual({
      holdings: {
        totalCount: 16,
        pageInfo: expect.objectContaining({ hasNextPage: false, hasPreviousPage: false }),
        edges: BY_ACTOR.map((node) => ({ node })),
      },
    });
  });

  test('pages follow each other either way, and keep to their order', async () => {
    const { holdings } = cursorsAnswer.parse(await ask(HOLDINGS, { first: 7 }));
    const cursor = holdings.pageInfo.endCursor;
    expect(await ask(HOLDINGS, { first: 3, after: cursor })).toEqual(page(BY_ACTOR.slice(7, 10)));
    expect(await ask(HOLDINGS, { last: 3, before: cursor })).toEqual(page(BY_ACTOR.slice(3, 6)));
    expect(await ask(HOLDINGS, { last: 2 })).toEqual(page(BY_ACTOR.slice(14)));
    expect(await codes(HOLDINGS, { first: 3, after: cursor, orderBy: 'POSITION' })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('by position, then actor', async () => {
    const byPosition = [3, 6, 12, 15, 13].map((index) => BY_ACTOR[index]);
    expect(await ask(HOLDINGS, { first: 5, orderBy: 'POSITION' })).toEqual(page(byPosition));
  });

  test('whoever changes his mind is MIXED, and his dates span all he said', async () => {
    expect(await ask(BUILD_DAM, { filter: { actors: ['Actor:lorra.reck'] } })).toEqual(
      onBuildDam({
        actor: { name: 'Jonas Reck' },
        stance: 'MIXED',
        conditional: 'SOME',
        counts: { ...NONE, supports: 2, opposes: 1, firsthand: 3, conditional: 1, total: 3 },
        firstSaid: { edtf: '2025-03-14' },
        lastSaid: { edtf: '2025-07~' },
        statements: [
          { id: 'Statement:lorra.reck-small' },
          { id: 'Statement:lorra.reck-no-dam' },
          { id: 'Statement:lorra.reck-farmers' },
        ],
      }),
    );
  });

  test('a period leaves what was said in it: stance, counts and dates are of that', async () => {
    const reck = { actors: ['Actor:lorra.reck'] };
    const farmers = {
      actor: { name: 'Jonas Reck' },
      stance: 'SUPPORTS',
      conditional: 'ALL',
      counts: { ...NONE, supports: 1, firsthand: 1, conditional: 1, total: 1 },
      firstSaid: { edtf: '2025-03-14' },
      lastSaid: { edtf: '2025-03-14' },
      statements: [{ id: 'Statement:lorra.reck-farmers' }],
    };
    expect(await ask(BUILD_DAM, { filter: { ...reck, to: '2025-03-31' } })).toEqual(onBuildDam(farmers));
    const noDam = {
      ...farmers,
      stance: 'OPPOSES',
      conditional: 'NONE',
      counts: { ...NONE, opposes: 1, firsthand: 1, total: 1 },
      firstSaid: { edtf: '2025-05-06' },
      lastSaid: { edtf: '2025-05-06' },
      statements: [{ id: 'Statement:lorra.reck-no-dam' }],
    };
    expect(await ask(BUILD_DAM, { filter: { ...reck, from: '2025-05-01', to: '2025-05-31' } })).toEqual(
      onBuildDam(noDam),
    );
  });

  test('a holding of which nothing passes is gone', async () => {
    expect(await ask(BUILD_DAM, { filter: { actors: ['Actor:lorra.reck'], to: '2025-03-13' } })).toEqual(
      onBuildDam(),
    );
    expect(await ask(HOLDINGS, { filter: { attribution: 'RELAYED' } })).toEqual(
      page([2, 3, 4, 9].map((index) => BY_ACTOR[index])),
    );
  });

  test('a stance, position or issue asked for is that of the expression itself', async () => {
    // In one breath she supports one position and opposes the other.
    const filter = { actors: ['Actor:lorra.tolen'], stances: ['OPPOSES'] };
    expect(await ask(HOLDINGS, { filter })).toEqual(
      page([{ id: holds('tolen', 'share-water'), stance: 'OPPOSES', conditional: 'NONE' }]),
    );
    expect(await ask(HOLDINGS, { filter: { ...filter, positions: ['Position:lorra.keep-water'] } })).toEqual(
      page([]),
    );
  });

  test('dates are null where none is known', async () => {
    const document = `query ($filter: StatementFilter) {
      holdings(filter: $filter) { edges { node { position { id } firstSaid { edtf } lastSaid { edtf } } } }
    }`;
    expect(await ask(document, { filter: { positions: ['Position:lorra.keep-water'] } })).toEqual(
      page([{ position: { id: 'Position:lorra.keep-water' }, firstSaid: null, lastSaid: null }]),
    );
  });

  test('those of twenty actors, with their statements, take as many round trips as those of two', async () => {
    const document = `query ($first: Int) {
      actors(first: $first) {
        edges { node { holdings { totalCount edges { node { actor { name } position { issue { name } } statements { id } } } } } }
      }
    }`;
    await ask(document, { first: 2 });
    const few = files();
    expect(few).toHaveLength(4);
    await ask(document, { first: 20 });
    expect(files()).toEqual([...few, ...few].sort());
  });
});
