import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

const DATASETS = ['lorra', 'lorra-echo'].map((name) =>
  fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)),
);

const ids = z
  .object({
    statements: z.object({
      totalCount: z.number(),
      edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
    }),
  })
  .transform(({ statements }) => {
    const keys = statements.edges.map(({ node }) => node.id.replace('Statement:lorra.', ''));
    expect(statements.totalCount).toBe(keys.length);
    return keys.sort();
  });

const FILTERED = `query ($filter: StatementFilter) {
  statements(first: 100, filter: $filter) { totalCount edges { node { id } } }
}`;

const PAGE = `query ($first: Int) {
  statements(first: $first) {
    edges {
      cursor
      node {
        id kind act cue cues attribution coding { coder on method } said { edtf earliest latest }
        actor { id name kind aliases }
        expressions { stance condition position { id proposition issue { id name } } quotes { id exact document { title } } }
        quotes { id exact words start end document { id title published { edtf } publisher { id name } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

describeOnEachDixit('statements', DATASETS, ({ ask, files, messages }) => {
  test('come with actor, positions, quotes, document and publisher in one round trip, however many', async () => {
    await ask(PAGE, { first: 5 });
    expect(files()).toEqual(['statement/page-descending']);
  });

  test('come in one round trip by twenty, too', async () => {
    await ask(PAGE, { first: 20 });
    expect(files()).toEqual(['statement/page-descending']);
  });

  test.each([3, 12])('of %d actors at once come in two round trips', async (first) => {
    await ask(
      `query ($first: Int) { actors(first: $first) { edges { node { name statements(first: 3) {
        edges { node { quotes { document { publisher { name } } } } } pageInfo { hasNextPage } totalCount } } } } }`,
      { first },
    );
    expect(files()).toEqual([
      'actor/page-by-name-ascending',
      'statement/count-of-nodes',
      'statement/of-nodes-descending',
    ]);
  });

  test('are counted without reading a page where only the count is asked for', async () => {
    await ask('{ statements(first: 1) { totalCount } }');
    expect(files()).toEqual(['statement/count-all']);
  });

  test('come newest first: by the latest day each can have been said', async () => {
    const data = await ask('{ statements(first: 4) { edges { node { id said { latest } } } } }');
    // The first three were in print on 2 July, whatever later days their dates allow; the fourth, without a date, by the end of June.
    expect(data).toEqual({
      statements: {
        edges: [
          { node: { id: 'Statement:lorra.sources-toll', said: { latest: '2025-07-02' } } },
          { node: { id: 'Statement:lorra.reck-small', said: { latest: '2025-07-31' } } },
          { node: { id: 'Statement:lorra.ostavia-no-toll', said: { latest: '2025-07-02' } } },
          { node: { id: 'Statement:lorra-echo.fishers-fish', said: null } },
        ],
      },
    });
  });

  test.each([
    [{ actors: ['Actor:lorra.sarn'] }, ['sarn-relays-council']],
    [{ positions: ['Position:lorra.toll'], stances: ['SUPPORTS'] }, ['delegate-toll']],
    [{ positions: ['Position:lorra.toll'], stances: ['NEUTRAL'] }, []],
    [{ issues: ['Issue:lorra.water'], stances: ['OPPOSES'] }, ['tolen-all-ours']],
    [{ documents: ['Document:lorra.digest'], kinds: ['MIXED'] }, ['tolen-share']],
    [
      { datasets: ['Dataset:lorra-echo'] },
      ['Statement:lorra-echo.fishers-fish', 'Statement:lorra-echo.tolen-never'],
    ],
    [
      { attribution: 'RELAYED', kinds: ['INDIRECT'] },
      ['council-no-flood', 'meridon-engineers', 'sarn-relays-council'],
    ],
    [
      { reporterKinds: ['PERSON'], kinds: ['INDIRECT'] },
      ['council-no-flood', 'meridon-engineers', 'sarn-relays-council'],
    ],
    [{ reporterKinds: ['GROUP', 'MEDIA'] }, []],
    [
      { attribution: 'FIRSTHAND', actors: ['Actor:lorra.ostavia', 'Actor:lorra.meridon'] },
      ['ostavia-no-toll'],
    ],
    [{ from: '2025-07-02', actors: ['Actor:lorra.reck'] }, ['reck-small']],
    [
      { to: '2025-03-14', actors: ['Actor:lorra.delegate', 'Actor:lorra.villagers'] },
      ['delegate-no-toll', 'delegate-toll'],
    ],
    [{ text: 'ПЛОТИНУ нель' }, ['reck-no-dam', 'villagers-no-dam']],
    // One word stands in the quote, the other in the position.
    [{ text: 'farmers lorra' }, ['reck-farmers']],
    [{ text: 'am' }, []],
    [{ text: ' *? ', actors: ['Actor:lorra.sarn'] }, ['sarn-relays-council']],
    [{ actors: [] }, []],
    [{ actors: ['Actor:lorra.nobody'] }, []],
  ])('that pass %j', async (filter, expected) => {
    expect(ids.parse(await ask(FILTERED, { filter }))).toEqual(expected);
  });

  test.each([
    [{ actors: ['Position:lorra.toll'] }, 'filter.actors: "Position:lorra.toll" is not the id of an actor.'],
    [{ positions: ['lorra.toll'] }, 'filter.positions: "lorra.toll" is not an id of this API.'],
    [{ from: '2025-02-30' }, 'filter.from: "2025-02-30" is not a day of the calendar, written YYYY-MM-DD.'],
    [{ to: '2025-3-1' }, 'filter.to: "2025-3-1" is not a day of the calendar, written YYYY-MM-DD.'],
    [{ from: '2025-02-03', to: '2025-02-01' }, 'filter.from: 2025-02-03 comes after filter.to, 2025-02-01.'],
    [{ text: 'x'.repeat(1001) }, 'filter.text: at most 1000 characters, not 1001.'],
  ])('refuse %j', async (filter, message) => {
    expect(await messages(FILTERED, { filter })).toEqual([message]);
  });

  test('tell all that was coded', async () => {
    const data = await ask(`{ node(id: "Statement:lorra.sources-toll") { ... on Statement {
      id kind act cue cues summary note certainty attribution said { edtf earliest latest } coding { coder on method } dataset { id }
      actor { name } at { name } reports { id } reportedBy { id } addressedTo { id }
      mentions { __typename ... on Actor { id } } answers { as statement { id } } answeredBy { as }
      expressions { position { id } stance condition certainty quotes { exact } }
    } } }`);
    expect(data).toEqual({
      node: {
        id: 'Statement:lorra.sources-toll',
        kind: 'INDIRECT',
        act: 'SPEECH',
        cue: 'said',
        cues: ['said'],
        summary: null,
        note: "It could also be read as the council's own words.",
        certainty: 'LOW',
        attribution: 'FIRSTHAND',
        said: { edtf: '2025-06/2025-07-02', earliest: '2025-06-01', latest: '2025-07-02' },
        coding: { coder: 'A second coder', on: '2025-08-02', method: 'ASSISTED' },
        dataset: { id: 'Dataset:lorra' },
        actor: { name: 'Sources close to the council' },
        at: null,
        reports: [],
        reportedBy: [],
        addressedTo: [],
        mentions: [{ __typename: 'Actor', id: 'Actor:lorra.river-council' }],
        answers: [{ as: 'RESPONDS', statement: { id: 'Statement:lorra.ostavia-no-toll' } }],
        answeredBy: [],
        expressions: [
          {
            position: { id: 'Position:lorra.toll' },
            stance: 'OPPOSES',
            condition: 'provided that the bridge is paid for',
            certainty: 'LOW',
            quotes: [expect.anything()],
          },
          {
            position: { id: 'Position:lorra.valley-safe' },
            stance: 'NEUTRAL',
            condition: null,
            certainty: 'LOW',
            quotes: [expect.anything()],
          },
        ],
      },
    });
  });

  test('say whom and what they mention, who passes them on, and which quotes carry which stance', async () => {
    const data = await ask(`{
      mentions: node(id: "Statement:lorra.tolen-all-ours") { ... on Statement {
        said { edtf } addressedTo { id } mentions { ... on Node { id } } expressions { position { id } } } }
      relayed: node(id: "Statement:lorra.council-no-flood") { ... on Statement {
        attribution said { edtf earliest latest } reportedBy { id } quotes { document { id } } } }
      carried: node(id: "Statement:lorra.reck-small") { ... on Statement {
        expressions { quotes { exact } } answeredBy { as } } }
    }`);
    expect(data).toEqual({
      mentions: {
        said: null,
        addressedTo: [{ id: 'Actor:lorra.reck' }],
        mentions: [
          'Actor:lorra.lind',
          'Actor:lorra.reck',
          'Event:lorra.spring-round',
          'Position:lorra.build-dam',
        ].map((id) => ({ id })),
        expressions: [
          { position: { id: 'Position:lorra.keep-water' } },
          { position: { id: 'Position:lorra.share-water' } },
        ],
      },
      relayed: {
        attribution: 'RELAYED',
        said: { edtf: '../2025-03-14', earliest: null, latest: '2025-03-14' },
        reportedBy: [{ id: 'Statement:lorra.reck-confirms' }, { id: 'Statement:lorra.sarn-relays-council' }],
        quotes: [
          { document: { id: 'Document:lorra.courier' } },
          { document: { id: 'Document:lorra.daily' } },
        ],
      },
      carried: {
        expressions: [
          { quotes: [{ exact: 'Build it' }] },
          { quotes: [{ exact: 'Build it' }, { exact: 'but build it small' }] },
        ],
        answeredBy: [],
      },
    });
  });
});
