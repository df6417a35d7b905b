import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const NEIGHBOURHOOD = `
  query ($id: ID!, $relationships: [EdgeType!], $first: Int, $after: String) {
    neighbourhood(id: $id, relationships: $relationships, first: $first, after: $after) {
      centre { id }
      counts { relationship direction type count }
      totalCount
      nodes { id }
      edges { id stance statementCount statements { id } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }`;

const answer = z.object({
  neighbourhood: z.object({
    centre: z.object({ id: z.string() }),
    counts: z.array(
      z.object({ relationship: z.string(), direction: z.string(), type: z.string(), count: z.number() }),
    ),
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    edges: z.array(
      z.object({
        id: z.string(),
        stance: z.string().nullable(),
        statementCount: z.number(),
        statements: z.array(z.object({ id: z.string() })),
      }),
    ),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
  }),
});

type Found = z.infer<typeof answer>['neighbourhood'];

const short = (id: string) => id.replaceAll(/~?\w+:lorra\./g, ' ').trim();

/** Counts in one line each. */
const counted = ({ counts }: Found) =>
  counts.map(({ relationship, direction, type, count }) => `${relationship} ${direction} ${type} ${count}`);

describeOnEachDixit('neighbourhood', [LORRA], ({ ask, codes, files }) => {
  const neighbourhood = async (variables: Record<string, unknown>) =>
    answer.parse(await ask(NEIGHBOURHOOD, variables)).neighbourhood;

  test('of an actor: whom and what it touches, each once, by id, with every edge that joins them', async () => {
    const found = await neighbourhood({ id: 'Actor:lorra.tolen' });
    expect(counted(found)).toEqual([
      'ADDRESSES IN ACTOR 2',
      'ADDRESSES OUT ACTOR 2',
      'ANSWERS IN ACTOR 1',
      'ANSWERS OUT ACTOR 1',
      'HOLDS OUT POSITION 3',
      'MENTIONS OUT ACTOR 2',
      'MENTIONS OUT EVENT 1',
      'RELAYS OUT ACTOR 1',
      'REPRESENTS OUT ACTOR 1',
    ]);
    expect(found.nodes.map(({ id }) => short(id))).toEqual([
      'haddad',
      'lind',
      'meridon',
      'ostavia',
      'reck',
      'sarn',
      'spring-round',
      'build-dam',
      'keep-water',
      'share-water',
    ]);
    expect(found.totalCount).toBe(10);
    expect(found.edges.map(({ id }) => short(id))).toEqual([
      'ADDRESSES reck tolen',
      'ADDRESSES sarn tolen',
      'ADDRESSES tolen meridon',
      'ADDRESSES tolen reck',
      'ANSWERS reck tolen',
      'ANSWERS tolen haddad',
      'HOLDS tolen build-dam',
      'HOLDS tolen keep-water',
      'HOLDS tolen share-water',
      'MENTIONS tolen lind',
      'MENTIONS tolen reck',
      'MENTIONS tolen spring-round',
      'RELAYS tolen sarn',
      'REPRESENTS tolen ostavia',
    ]);
  });

  test.each([
    ['Position:lorra.share-water', ['ABOUT OUT ISSUE 1', 'CONTRADICTS IN POSITION 1', 'HOLDS IN ACTOR 2']],
    ['Position:lorra.keep-water', ['ABOUT OUT ISSUE 1', 'CONTRADICTS OUT POSITION 1', 'HOLDS IN ACTOR 1']],
    ['Position:lorra.build-dam', ['ABOUT OUT ISSUE 1', 'HOLDS IN ACTOR 4', 'REFINES IN POSITION 1']],
    ['Issue:lorra.dam', ['ABOUT IN POSITION 4']],
    ['Event:lorra.spring-round', ['MENTIONS IN ACTOR 1']],
    ['Event:lorra.ford-talks', []],
    ['Document:lorra.courier', ['PUBLISHED_BY OUT ACTOR 1', 'RETELLS IN DOCUMENT 1']],
  ])('of %s: %j', async (id, expected) => {
    const found = await neighbourhood({ id });
    expect(found.centre).toEqual({ id });
    expect(counted(found)).toEqual(expected);
  });

  test('pages follow each other; the counts are of all', async () => {
    const id = 'Actor:lorra.reck';
    const whole = await neighbourhood({ id, first: 100 });
    const first = await neighbourhood({ id, first: 2 });
    const second = await neighbourhood({ id, first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    expect([...first.edges, ...second.edges].map((edge) => edge.id).sort()).toEqual(
      whole.edges.map((edge) => edge.id),
    );
    expect([first.counts, second.counts]).toEqual([whole.counts, whole.counts]);
    expect([first.totalCount, second.totalCount]).toEqual([whole.nodes.length, whole.nodes.length]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('can keep to some types of edge', async () => {
    const found = await neighbourhood({ id: 'Actor:lorra.reck', relationships: ['HOLDS', 'ANSWERS'] });
    expect(counted(found)).toEqual(['ANSWERS IN ACTOR 1', 'ANSWERS OUT ACTOR 1', 'HOLDS OUT POSITION 3']);
    expect(found.totalCount).toBe(5);
    expect(found.edges.map(({ id }) => short(id))).toEqual([
      'ANSWERS reck tolen',
      'ANSWERS villagers reck',
      'HOLDS reck build-dam',
      'HOLDS reck send-engineers',
      'HOLDS reck small-dam',
    ]);
    expect(found.edges[2]).toMatchObject({ stance: 'MIXED', statementCount: 3 });
    expect(found.edges[2]?.statements).toHaveLength(3);
  });

  test.each([
    ['Statement:lorra.tolen-dam', 'BAD_USER_INPUT'],
    ['Actor:lorra.nobody', 'NOT_FOUND'],
  ])('of %s is refused with %s', async (id, code) => {
    expect(await codes(NEIGHBOURHOOD, { id })).toEqual([code]);
  });

  test('takes as many round trips for all neighbours as for one', async () => {
    const holders = { id: 'Position:lorra.build-dam', relationships: ['HOLDS'] };
    await neighbourhood({ ...holders, first: 1 });
    const one = files();
    expect(one).toEqual([
      'actor/by-ids',
      'neighbourhood/position-counts',
      'neighbourhood/position-page',
      'position/by-ids',
      'statement/by-ids',
    ]);
    await neighbourhood({ ...holders, first: 100 });
    expect(files()).toEqual([...one, ...one].sort());
  });
});
