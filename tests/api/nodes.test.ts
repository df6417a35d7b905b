import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';

const DATASETS = ['lorra', 'lorra-echo'].map((name) =>
  fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)),
);

/** A page of a list that has no more than these. */
const list = (...ids: string[]) => ({ totalCount: ids.length, edges: ids.map((id) => ({ node: { id } })) });

const all = (...ids: string[]) => ids.map((id) => ({ id }));

describeOnEachDixit('a node', DATASETS, ({ ask, codes, messages, files }) => {
  test('of every kind is found by its id', async () => {
    const ids = [
      'Dataset:lorra',
      'Actor:lorra.tolen',
      'Document:lorra.courier',
      'Statement:lorra.tolen-dam',
      'Position:lorra.build-dam',
      'Issue:lorra.dam',
      'Event:lorra.ford-talks',
      'HOLDS~Actor:lorra.tolen~Position:lorra.build-dam',
    ];
    const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    expect(await ask(document, { ids })).toEqual({
      nodes: ids.map((id) => ({ id, __typename: id.startsWith('HOLDS') ? 'Holding' : id.split(':')[0] })),
    });
  });

  test('that does not exist is null, and so in its place in a list', async () => {
    const data = await ask(
      '{ node(id: "Actor:lorra.nobody") { id } nodes(ids: ["Issue:lorra.none", "Issue:lorra.dam", "Issue:lorra.dam"]) { id } }',
    );
    expect(data).toEqual({ node: null, nodes: [null, { id: 'Issue:lorra.dam' }, { id: 'Issue:lorra.dam' }] });
  });

  test('is asked for once however often it is named', async () => {
    await ask(
      '{ a: node(id: "Issue:lorra.dam") { id } b: node(id: "Issue:lorra.water") { id } nodes(ids: ["Issue:lorra.dam"]) { id } }',
    );
    expect(files()).toEqual(['issue/by-ids']);
  });

  test.each([
    ['', 'id: "" is not an id of this API.'],
    ['Actor:', 'id: "Actor:" is not an id of this API.'],
    ['Actor:lorra.Tolen', 'id: "Actor:lorra.Tolen" is not an id of this API.'],
    ['Person:lorra.tolen', 'id: "Person:lorra.tolen" is not an id of this API.'],
    ["Actor:lorra.tolen' OR 1=1", 'id: "Actor:lorra.tolen\' OR 1=1" is not an id of this API.'],
    ['HOLDS~Actor:lorra.tolen', 'id: "HOLDS~Actor:lorra.tolen" is not an id of this API.'],
  ])('is not asked for by %j', async (id, message) => {
    expect(await messages('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual([message]);
    expect(await codes('query ($id: ID!) { nodes(ids: [$id]) { id } }', { id })).toEqual(['BAD_USER_INPUT']);
  });

  test('Actor tells who it is and what ties it to others', async () => {
    const tie =
      '{ actor { id } role since { edtf earliest latest } until { edtf earliest latest } quotes { exact verified } }';
    const data = await ask(`{
      reck: node(id: "Actor:lorra.reck") { ... on Actor { name kind aliases description wikidata dataset { id } represents ${tie} memberOf ${tie} } }
      meridon: node(id: "Actor:lorra.meridon") { ... on Actor { representatives { actor { id } } memberOf { actor { id } since { edtf } } } }
      lower: node(id: "Actor:lorra.lower-lorra") { ... on Actor { kind aliases members { actor { id } } } }
      delegate: node(id: "Actor:lorra.delegate") { ... on Actor { memberOf { until { edtf earliest latest } } } }
    }`);
    expect(data).toEqual({
      reck: {
        name: 'Jonas Reck',
        kind: 'PERSON',
        aliases: ['Reck', 'Йонас Рек'],
        description: null,
        wikidata: null,
        dataset: { id: 'Dataset:lorra' },
        memberOf: [],
        represents: [
          {
            actor: { id: 'Actor:lorra.meridon' },
            role: 'Envoy for the Lorra',
            since: { edtf: '2024-06~', earliest: '2024-06-01', latest: '2024-06-30' },
            until: { edtf: '2025-12-31', earliest: '2025-12-31', latest: '2025-12-31' },
            quotes: [{ exact: 'Jonas Reck, who speaks for Meridon', verified: true }],
          },
        ],
      },
      meridon: {
        representatives: [{ actor: { id: 'Actor:lorra.reck' } }, { actor: { id: 'Actor:lorra.sarn' } }],
        memberOf: [{ actor: { id: 'Actor:lorra.lower-lorra' }, since: { edtf: '2019-01-01' } }],
      },
      lower: {
        kind: 'COALITION',
        aliases: [],
        members: ['lorra-echo.fishers', 'lorra.haddad', 'lorra.meridon'].map((id) => ({
          actor: { id: `Actor:${id}` },
        })),
      },
      delegate: { memberOf: [{ until: { edtf: '2026-01/..', earliest: '2026-01-01', latest: null } }] },
    });
  });

  test('Position tells what it is about and how it relates to others', async () => {
    const data = await ask(`{ node(id: "Position:lorra.build-dam") { ... on Position {
      proposition note dataset { id } issue { id name description } contradicts { id } refines { id } refinedBy { id } } } 
      other: node(id: "Position:lorra-echo.no-dam") { ... on Position { contradicts { id } } } }`);
    expect(data).toEqual({
      node: {
        proposition: 'The dam on the Lorra should be built.',
        note: null,
        dataset: { id: 'Dataset:lorra' },
        issue: { id: 'Issue:lorra.dam', name: 'The dam', description: 'Whether and how it is built.' },
        contradicts: all('Position:lorra-echo.no-dam'),
        refines: [],
        refinedBy: all('Position:lorra.small-dam'),
      },
      other: { contradicts: all('Position:lorra.build-dam') },
    });
  });

  test('Event, Issue and Dataset tell what was coded', async () => {
    const data = await ask(`{
      event: node(id: "Event:lorra.spring-round") { ... on Event { name place note occurred { edtf earliest latest } dataset { id } statements { totalCount } } }
      issue: node(id: "Issue:lorra.tolls") { ... on Issue { name description dataset { id } positions { edges { node { id } } } } }
      datasets { id title description sha256 coding { coder on method } }
    }`);
    expect(data).toEqual({
      event: {
        name: 'Spring round',
        place: null,
        note: 'The daily gives no day.',
        occurred: { edtf: '2025-05~', earliest: '2025-05-01', latest: '2025-05-31' },
        dataset: { id: 'Dataset:lorra' },
        statements: { totalCount: 5 },
      },
      issue: {
        name: 'Tolls and bridges',
        description: null,
        dataset: { id: 'Dataset:lorra' },
        positions: { edges: [{ node: { id: 'Position:lorra.toll' } }] },
      },
      datasets: [
        {
          id: 'Dataset:lorra',
          title: 'The Lorra dam (invented)',
          description: expect.stringContaining('Nobody ever said any of this.'),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          coding: { coder: 'Dixit tests', on: '2025-08-01', method: 'MANUAL' },
        },
        {
          id: 'Dataset:lorra-echo',
          title: 'Echoes of the Lorra (invented)',
          description: expect.any(String),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          coding: { coder: 'Dixit tests', on: '2025-08-03', method: 'IMPORTED' },
        },
      ],
    });
  });

  test('lists filter by what their types can be asked by', async () => {
    const data = await ask(`{
      kinds: actors(filter: { kinds: [MEDIA, COALITION] }) { edges { node { id } } totalCount }
      alias: actors(filter: { text: "рек йона" }) { edges { node { id } } totalCount }
      both: actors(filter: { text: "MIRA мира", datasets: ["Dataset:lorra"] }) { edges { node { id } } totalCount }
      issue: positions(filter: { issues: ["Issue:lorra.water"], text: "share" }) { edges { node { id } } totalCount }
      echo: positions(filter: { datasets: ["Dataset:lorra-echo"] }, orderBy: PROPOSITION_DESC) { edges { node { id } } totalCount }
      tolls: issues(filter: { text: "brid" }) { edges { node { id } } totalCount }
      may: events(filter: { from: "2025-04-01" }) { edges { node { id } } totalCount }
      march: events(filter: { to: "2025-04-01" }) { edges { node { id } } totalCount }
      publisher: documents(filter: { publishers: ["Actor:lorra.courier"] }, orderBy: PUBLISHED_DESC) { edges { node { id } } totalCount }
      title: documents(filter: { text: "лорра" }) { edges { node { id } } totalCount }
      july: documents(filter: { from: "2025-06-15" }, orderBy: PUBLISHED_ASC) { edges { node { id } } totalCount }
    }`);
    expect(data).toEqual({
      kinds: list('Actor:lorra.daily', 'Actor:lorra.lower-lorra', 'Actor:lorra.courier'),
      alias: list('Actor:lorra.reck'),
      both: list('Actor:lorra.tolen'),
      issue: list('Position:lorra.share-water'),
      echo: list('Position:lorra-echo.no-dam', 'Position:lorra-echo.fish-first'),
      tolls: list('Issue:lorra.tolls'),
      may: list('Event:lorra.spring-round'),
      march: list('Event:lorra.ford-talks'),
      publisher: list('Document:lorra-echo.letter', 'Document:lorra.courier'),
      title: list('Document:lorra.daily'),
      july: list('Document:lorra-echo.letter', 'Document:lorra.digest'),
    });
  });

  test('is counted in the statistics', async () => {
    const { data, dates }: { data: unknown; dates: unknown } = {
      data: await ask('{ statistics { actors positions issues events documents quotes statements } }'),
      dates: await ask(
        '{ statistics { holdings firstSaid { edtf } lastSaid { edtf } } holdings { totalCount } }',
      ),
    };
    expect(data).toEqual({
      statistics: {
        actors: 15,
        positions: 9,
        issues: 3,
        events: 2,
        documents: 4,
        quotes: 30,
        statements: 22,
      },
    });
    expect(dates).toEqual({
      statistics: { holdings: 18, firstSaid: { edtf: '../2025-03-14' }, lastSaid: { edtf: '2025-07~' } },
      holdings: { totalCount: 18 },
    });
  });
});
