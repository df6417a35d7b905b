import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';

const LEFT_OUT = `
  query ($ids: [ID!], $filter: StatementFilter, $limit: Int, $type: NodeType, $issue: ID, $words: String, $first: Int, $after: String) {
    graph(ids: $ids, filter: $filter, limit: $limit) {
      leftOut
      nodes { id }
      leftOutTypes { type count }
      leftOutIssues { issue count }
      leftOutNodes(type: $type, issue: $issue, words: $words, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { statements node { id } }
      }
    }
  }`;

const answer = z.object({
  graph: z.object({
    leftOut: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    leftOutTypes: z.array(z.object({ type: z.string(), count: z.number() })),
    leftOutIssues: z.array(z.object({ issue: z.string(), count: z.number() })),
    leftOutNodes: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      edges: z.array(z.object({ statements: z.number(), node: z.object({ id: z.string() }) })),
    }),
  }),
});

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

describeOnEachDixit('what a limit leaves out of the graph', [LORRA], ({ ask, codes }) => {
  const leftOut = async (variables: Record<string, unknown>) =>
    answer.parse(await ask(LEFT_OUT, variables)).graph;
  const idsOf = ({ leftOutNodes: { edges } }: Awaited<ReturnType<typeof leftOut>>) =>
    edges.map(({ node }) => node.id);

  test('is the rest of the same order, page by page, and counted by type and by issue', async () => {
    const whole = (await leftOut({ limit: 300 })).nodes.map(({ id }) => id);
    const first = await leftOut({ limit: 6, first: 20 });
    const { endCursor, hasNextPage } = first.leftOutNodes.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await leftOut({ limit: 6, first: 20, after: endCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(whole.slice(6));
    expect(second.leftOutNodes.pageInfo.hasNextPage).toBe(false);
    expect(first.leftOutNodes.totalCount).toBe(first.leftOut);
    expect(sum(first.leftOutTypes)).toBe(first.leftOut);
    const positions = first.leftOutTypes.find(({ type }) => type === 'POSITION')?.count;
    expect(sum(first.leftOutIssues)).toBe(positions);
    const counts = [...first.leftOutNodes.edges, ...second.leftOutNodes.edges].map(
      ({ statements }) => statements,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('is searched by words and chosen by issue and type', async () => {
    const issue = 'Issue:lorra.dam';
    const about = await leftOut({ limit: 1, issue, first: 100 });
    const counted = about.leftOutIssues.find((one) => one.issue === issue)?.count;
    expect(counted).toBeGreaterThan(2);
    expect(idsOf(about)).toHaveLength(counted ?? 0);
    expect(idsOf(about)).toContain('Position:lorra.valley-safe');
    const found = await leftOut({ limit: 1, words: 'DAM', first: 100 });
    expect(idsOf(found)).toContain('Position:lorra.small-dam');
    expect(found.leftOutNodes.totalCount).toBe(idsOf(found).length);
    const actors = await leftOut({ limit: 1, type: 'ACTOR', first: 100 });
    expect(idsOf(actors).filter((id) => !id.startsWith('Actor:'))).toEqual([]);
    expect(idsOf(await leftOut({ limit: 1, words: 'nowhere' }))).toEqual([]);
  });

  test('heeds filter and choice of nodes, and is nothing where nothing is left out', async () => {
    const filter = { attribution: 'RELAYED' };
    const whole = (await leftOut({ filter, limit: 300 })).nodes.map(({ id }) => id);
    expect(idsOf(await leftOut({ filter, limit: 2, first: 100 }))).toEqual(whole.slice(2));
    const ids = ['Actor:lorra.tolen', 'Actor:lorra.reck', 'Issue:lorra.dam'];
    expect(idsOf(await leftOut({ ids, limit: 1 }))).toHaveLength(2);
    expect(await leftOut({})).toMatchObject({ leftOut: 0, leftOutTypes: [], leftOutIssues: [] });
  });

  test('refuses cursors of other lists and ids that are no issue’s', async () => {
    expect(await codes(LEFT_OUT, { limit: 1, after: 'x' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(LEFT_OUT, { limit: 1, issue: 'Actor:lorra.reck' })).toEqual(['BAD_USER_INPUT']);
  });
});
