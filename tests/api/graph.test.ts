import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const GRAPH = `
  query ($ids: [ID!], $filter: StatementFilter, $limit: Int, $minimumStatements: Int) {
    graph(ids: $ids, filter: $filter, limit: $limit, minimumStatements: $minimumStatements) {
      leftOut
      gone
      nodes { id }
      edges { id type source target stance attribution conditional statementCount statements { id } }
    }
  }`;

const graphAnswer = z.object({
  graph: z.object({
    leftOut: z.number(),
    gone: z.array(z.string()),
    nodes: z.array(z.object({ id: z.string() })),
    edges: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        source: z.string(),
        target: z.string(),
        stance: z.string().nullable(),
        attribution: z.string().nullable(),
        conditional: z.string().nullable(),
        statementCount: z.number(),
        statements: z.array(z.object({ id: z.string() })),
      }),
    ),
  }),
});

/** All edges of the fixture, in the order of their ids, without `lorra.` and labels. */
const EDGES = [
  'ABOUT build-dam dam',
  'ABOUT keep-water water',
  'ABOUT send-engineers dam',
  'ABOUT share-water water',
  'ABOUT small-dam dam',
  'ABOUT toll tolls',
  'ABOUT valley-safe dam',
  'ADDRESSES reck daily',
  'ADDRESSES reck ostavia',
  'ADDRESSES reck tolen',
  'ADDRESSES river-council sarn',
  'ADDRESSES sarn tolen',
  'ADDRESSES tolen meridon',
  'ADDRESSES tolen reck',
  'ANSWERS reck tolen',
  'ANSWERS sources ostavia',
  'ANSWERS tolen haddad',
  'ANSWERS villagers reck',
  'CONTRADICTS keep-water share-water',
  'HOLDS delegate toll',
  'HOLDS haddad share-water',
  'HOLDS meridon send-engineers',
  'HOLDS ostavia build-dam',
  'HOLDS ostavia small-dam',
  'HOLDS ostavia toll',
  'HOLDS reck build-dam',
  'HOLDS reck send-engineers',
  'HOLDS reck small-dam',
  'HOLDS river-council valley-safe',
  'HOLDS sources toll',
  'HOLDS sources valley-safe',
  'HOLDS tolen build-dam',
  'HOLDS tolen keep-water',
  'HOLDS tolen share-water',
  'HOLDS villagers build-dam',
  'MEMBER_OF delegate river-council',
  'MEMBER_OF haddad lower-lorra',
  'MEMBER_OF lind daily',
  'MEMBER_OF meridon lower-lorra',
  'MENTIONS sources river-council',
  'MENTIONS tolen lind',
  'MENTIONS tolen reck',
  'MENTIONS tolen spring-round',
  'PUBLISHED_BY courier courier',
  'PUBLISHED_BY daily daily',
  'PUBLISHED_BY digest daily',
  'REFINES small-dam build-dam',
  'RELAYS haddad ostavia',
  'RELAYS reck meridon',
  'RELAYS reck river-council',
  'RELAYS sarn river-council',
  'RELAYS tolen sarn',
  'REPRESENTS reck meridon',
  'REPRESENTS sarn meridon',
  'REPRESENTS tolen ostavia',
  'RETELLS digest courier',
];

const RECK_BUILD = 'HOLDS~Actor:lorra.reck~Position:lorra.build-dam';
const COUNCIL_SAFE = 'HOLDS~Actor:lorra.river-council~Position:lorra.valley-safe';

const short = (id: string) => id.replaceAll(/~?\w+:lorra\./g, ' ');

describeOnEachDixit('the drawn graph', [LORRA], ({ ask, codes, files }) => {
  const graph = async (variables: Record<string, unknown> = {}) =>
    graphAnswer.parse(await ask(GRAPH, variables)).graph;

  test('opens with all nodes and all edges among them', async () => {
    const { nodes, edges, leftOut } = await graph();
    expect(nodes).toHaveLength(29);
    expect(leftOut).toBe(0);
    expect(edges.map(({ id }) => short(id))).toEqual(EDGES);
  });

  test('opens with those nodes that have most statements, then by id', async () => {
    const { nodes, edges, leftOut } = await graph({ limit: 6 });
    expect(nodes.map(({ id }) => id)).toEqual([
      'Document:lorra.courier',
      'Issue:lorra.dam',
      'Document:lorra.daily',
      'Position:lorra.build-dam',
      'Actor:lorra.reck',
      'Document:lorra.digest',
    ]);
    expect(leftOut).toBe(23);
    expect(edges.map(({ id }) => short(id))).toEqual([
      'ABOUT build-dam dam',
      'HOLDS reck build-dam',
      'RETELLS digest courier',
    ]);
  });

  test('tells of each edge where its statements stand and how they are known', async () => {
    const { edges } = await graph();
    const edge = (id: string) => edges.find((one) => one.id === id);
    expect(edge(RECK_BUILD)).toEqual({
      id: RECK_BUILD,
      type: 'HOLDS',
      source: 'Actor:lorra.reck',
      target: 'Position:lorra.build-dam',
      stance: 'MIXED',
      attribution: 'FIRSTHAND',
      conditional: 'SOME',
      statementCount: 3,
      statements: [
        { id: 'Statement:lorra.reck-small' },
        { id: 'Statement:lorra.reck-no-dam' },
        { id: 'Statement:lorra.reck-farmers' },
      ],
    });
    expect(edge(COUNCIL_SAFE)).toMatchObject({
      stance: 'SUPPORTS',
      attribution: 'RELAYED',
      conditional: 'NONE',
    });
    // What a reporter's edge stacks is what was said, not the report.
    expect(edge('RELAYS~Actor:lorra.reck~Actor:lorra.river-council')).toMatchObject({
      stance: null,
      conditional: null,
      attribution: 'RELAYED',
      statements: [{ id: 'Statement:lorra.council-no-flood' }],
    });
    expect(edge('ABOUT~Position:lorra.toll~Issue:lorra.tolls')).toMatchObject({
      stance: null,
      attribution: null,
      conditional: null,
      statementCount: 0,
      statements: [],
    });
  });

  test('is these nodes and the edges among them where ids are given', async () => {
    const ids = ['Position:lorra.valley-safe', 'Actor:lorra.sarn', 'Actor:lorra.river-council'];
    const { nodes, edges, leftOut } = await graph({ ids: [...ids, 'Actor:lorra.sarn'] });
    expect(nodes.map(({ id }) => id)).toEqual([
      'Position:lorra.valley-safe',
      'Actor:lorra.river-council',
      'Actor:lorra.sarn',
    ]);
    expect(leftOut).toBe(0);
    expect(edges.map(({ id }) => short(id))).toEqual([
      'ADDRESSES river-council sarn',
      'HOLDS river-council valley-safe',
      'RELAYS sarn river-council',
    ]);
  });

  test('a filter leaves what the passing statements touch, and recomputes the edges', async () => {
    const { nodes, edges } = await graph({
      filter: { documents: ['Document:lorra.digest'], from: '2025-06-01' },
    });
    expect(nodes.map(({ id }) => id)).toEqual([
      'Document:lorra.digest',
      'Issue:lorra.dam',
      'Issue:lorra.tolls',
      'Position:lorra.toll',
      'Actor:lorra.ostavia',
      'Actor:lorra.reck',
      'Actor:lorra.sources',
      'Position:lorra.build-dam',
      'Position:lorra.small-dam',
      'Position:lorra.valley-safe',
      'Actor:lorra.daily',
      'Actor:lorra.river-council',
    ]);
    const holds = edges.filter(({ type }) => type === 'HOLDS');
    expect(holds.map(({ id, stance, statementCount }) => [short(id), stance, statementCount])).toEqual([
      ['HOLDS ostavia toll', 'OPPOSES', 1],
      ['HOLDS reck build-dam', 'SUPPORTS', 1],
      ['HOLDS reck small-dam', 'SUPPORTS', 1],
      ['HOLDS sources toll', 'OPPOSES', 1],
      ['HOLDS sources valley-safe', 'NEUTRAL', 1],
    ]);
  });

  test('a filter takes none of the nodes asked for, but their edges and statements', async () => {
    const ids = ['Actor:lorra.reck', 'Position:lorra.build-dam'];
    const before = await graph({ ids, filter: { to: '2024-12-31' } });
    expect(before.nodes.map(({ id }) => id)).toEqual(ids);
    expect(before.edges).toEqual([]);
    const may = await graph({ ids, filter: { stances: ['OPPOSES'] } });
    expect(may.edges).toMatchObject([
      { id: RECK_BUILD, stance: 'OPPOSES', conditional: 'NONE', statementCount: 1 },
    ]);
  });

  test('names what is no longer there beside what is', async () => {
    const ids = ['Actor:lorra.nobody', 'Actor:lorra.reck', 'Issue:elsewhere.dam'];
    const { nodes, gone } = await graph({ ids });
    expect(nodes.map(({ id }) => id)).toEqual(['Actor:lorra.reck']);
    expect(gone).toEqual(['Actor:lorra.nobody', 'Issue:elsewhere.dam']);
  });

  test.each([
    [{ limit: 0 }, 'BAD_USER_INPUT'],
    [{ limit: 1501 }, 'BAD_USER_INPUT'],
    [{ minimumStatements: 0 }, 'BAD_USER_INPUT'],
    [{ ids: ['Statement:lorra.tolen-dam'] }, 'BAD_USER_INPUT'],
    [{ filter: { positions: ['Actor:lorra.reck'] } }, 'BAD_USER_INPUT'],
  ])('refuses %j with %s', async (variables, code) => {
    expect(await codes(GRAPH, variables)).toEqual([code]);
  });

  test('takes as many round trips for all as for seven nodes, statements of every edge included', async () => {
    await graph({ limit: 29 });
    const all = files();
    expect(all).toEqual([
      'actor/by-ids',
      'document/by-ids',
      'event/by-ids',
      'graph/coder-edges',
      'graph/evidence-edges',
      'graph/opening',
      'graph/opening-count',
      'issue/by-ids',
      'position/by-ids',
      'statement/by-ids',
    ]);
    await graph({ limit: 7 });
    expect(files()).toEqual([...all, ...all].sort());
  });
});
