import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const CHOICE = `
  query ($id: ID!, $relationships: [EdgeType!], $filter: NeighbourFilter, $first: Int, $after: String) {
    neighbourhood(id: $id, relationships: $relationships, filter: $filter, first: $first, after: $after) {
      counts { relationship direction type count }
      facets {
        issues { issue { id } count stances { stance count } }
        issueCount
        actorKinds { kind count stances { stance count } }
        stances { stance count }
      }
      totalCount
      nodes { id }
      edges { id stance }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const stances = z.array(z.object({ stance: z.string(), count: z.number() }));
const answer = z.object({
  neighbourhood: z.object({
    counts: z.array(
      z.object({ relationship: z.string(), direction: z.string(), type: z.string(), count: z.number() }),
    ),
    facets: z.object({
      issues: z.array(z.object({ issue: z.object({ id: z.string() }), count: z.number(), stances })),
      issueCount: z.number(),
      actorKinds: z.array(z.object({ kind: z.string(), count: z.number(), stances })),
      stances,
    }),
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    edges: z.array(z.object({ id: z.string(), stance: z.string().nullable() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type Found = z.infer<typeof answer>['neighbourhood'];

const short = (id: string) => id.replaceAll(/~?\w+:lorra\./g, ' ').trim();
const edgesOf = ({ edges }: Found) => edges.map(({ id }) => short(id));
const nodesOf = ({ nodes }: Found) => nodes.map(({ id }) => short(id));

/** What occurs, in one line each. */
const occurring = (counted: z.infer<typeof stances>) =>
  counted.filter(({ count }) => count > 0).map(({ stance, count }) => `${stance} ${count}`);

const sum = (parts: readonly { readonly count: number }[]) =>
  parts.reduce((total, { count }) => total + count, 0);

describeOnEachDixit('choosing neighbours', [LORRA], ({ ask, codes }) => {
  const choose = async (id: string, variables: Record<string, unknown> = {}) =>
    answer.parse(await ask(CHOICE, { id, ...variables })).neighbourhood;

  test('by direction and type: pages, edges and counts keep to it', async () => {
    const id = 'Actor:lorra.tolen';
    const towards = await choose(id, { filter: { direction: 'IN' } });
    expect(edgesOf(towards)).toEqual(['ADDRESSES reck tolen', 'ADDRESSES sarn tolen', 'ANSWERS reck tolen']);
    expect(towards.totalCount).toBe(2);
    const events = await choose(id, { filter: { types: ['EVENT', 'QUOTE'] } });
    expect(nodesOf(events)).toEqual(['spring-round']);
    expect(events.counts).toEqual([{ relationship: 'MENTIONS', direction: 'OUT', type: 'EVENT', count: 1 }]);
    const named = await choose(id, {
      relationships: ['MENTIONS'],
      filter: { direction: 'OUT', types: ['ACTOR'] },
    });
    expect(edgesOf(named)).toEqual(['MENTIONS tolen lind', 'MENTIONS tolen reck']);
  });

  test('by issue, kind of actor or stance of the holding: what cannot be said of a neighbour leaves it out', async () => {
    const reck = 'Actor:lorra.reck';
    const mixed = await choose(reck, { filter: { stances: ['MIXED'] } });
    expect(edgesOf(mixed)).toEqual(['HOLDS reck build-dam']);
    expect(mixed.totalCount).toBe(1);
    const dam = await choose(reck, { filter: { issues: ['Issue:lorra.dam'] } });
    const all = await choose(reck);
    expect(nodesOf(dam)).toEqual(
      nodesOf(all).filter((id) => ['build-dam', 'small-dam', 'send-engineers'].includes(id)),
    );
    const states = await choose('Actor:lorra.tolen', { filter: { actorKinds: ['STATE'] } });
    expect(states.nodes.every(({ id }) => id.startsWith('Actor:'))).toBe(true);
    expect(states.facets.actorKinds.filter(({ count }) => count > 0).map(({ kind }) => kind)).toEqual([
      'STATE',
    ]);
    expect(states.totalCount).toBeGreaterThan(0);
  });

  test('without what is there already: counts are of what is still to bring, and pages of it follow each other', async () => {
    const id = 'Actor:lorra.tolen';
    const all = await choose(id);
    const without = all.nodes.slice(0, 4).map((node) => node.id);
    const rest = await choose(id, { filter: { without } });
    expect(rest.nodes).toEqual(all.nodes.slice(4));
    expect(rest.totalCount).toBe(all.totalCount - 4);
    const first = await choose(id, { filter: { without }, first: 2 });
    const second = await choose(id, { filter: { without }, first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(rest.nodes);
  });

  test('facets divide the neighbours: every position in one issue, every actor in one kind, holdings by stance', async () => {
    for (const id of [
      'Actor:lorra.reck',
      'Position:lorra.build-dam',
      'Issue:lorra.dam',
      'Event:lorra.spring-round',
    ]) {
      const { nodes, edges, facets, totalCount } = await choose(id, { first: 100 });
      const ofLabel = (label: string) => nodes.filter((node) => node.id.startsWith(`${label}:`)).length;
      expect(nodes).toHaveLength(totalCount);
      expect(sum(facets.issues)).toBe(ofLabel('Position'));
      expect(facets.issueCount).toBe(facets.issues.length);
      expect(sum(facets.actorKinds)).toBe(ofLabel('Actor'));
      const held = edges.flatMap(({ stance }) => stance ?? []);
      expect(occurring(facets.stances).sort()).toEqual(
        [...new Set(held)].map((stance) => `${stance} ${held.filter((one) => one === stance).length}`).sort(),
      );
    }
  });

  test('facets say how the stances divide in each part, and follow the filter', async () => {
    const { facets } = await choose('Position:lorra.build-dam', { relationships: ['HOLDS'] });
    expect(occurring(facets.stances)).toEqual(['SUPPORTS 2', 'OPPOSES 1', 'MIXED 1']);
    const parts = facets.actorKinds.flatMap((part) => part.stances);
    expect(parts.reduce((total, { count }) => total + count, 0)).toBe(4);
    const opposed = await choose('Position:lorra.build-dam', { filter: { stances: ['OPPOSES'] } });
    expect(occurring(opposed.facets.stances)).toEqual(['OPPOSES 1']);
    const [issue] = (await choose('Actor:lorra.reck', { relationships: ['HOLDS'] })).facets.issues;
    expect(issue?.issue.id).toBe('Issue:lorra.dam');
    expect(occurring(issue?.stances ?? [])).toContain('MIXED 1');
  });

  test.each([
    ['an issue that is none', { issues: ['Actor:lorra.reck'] }],
    ['what is not drawn', { without: ['Statement:lorra.tolen-dam'] }],
    ['more left out than a graph draws', { without: Array.from({ length: 1501 }, () => 'Actor:lorra.reck') }],
  ])('%s is refused', async (_told, filter) => {
    expect(await codes(CHOICE, { id: 'Actor:lorra.tolen', filter })).toEqual(['BAD_USER_INPUT']);
  });

  test('an empty list lets nothing pass', async () => {
    const found = await choose('Actor:lorra.tolen', { filter: { types: [] } });
    expect([found.totalCount, found.nodes, found.facets.issues]).toEqual([0, [], []]);
  });
});
