import { afterEach, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { countWays, firstWays, shortestWays, type StepFrom } from '../../server/graph/breadth-first.ts';
import { EDGE_TYPES } from '../../server/graph/edge-types.ts';
import { shortestPaths, TooManyNeighbours } from '../../server/graph/paths.ts';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { describeOnEachDixit } from '../harness/dixit-on-each-engine.ts';
import { LORRA } from '../harness/fixtures.ts';
import { hasNeo4j } from '../harness/neo4j/worker.ts';
import { type PlainEdge, type PlainPaths, plainPaths } from '../harness/plain-paths.ts';
import { writeRandomDataset } from '../harness/random-dataset.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

// Neo4j starts, and plans every statement anew.
jest.setTimeout(240_000);

const GRAPH = '{ graph(limit: 1500) { nodes { id } edges { id type source target } } }';
const PATHS = `query ($from: ID!, $to: ID!, $relationships: [EdgeType!], $maxLength: Int) {
  paths(from: $from, to: $to, relationships: $relationships, maxLength: $maxLength) {
    length totalCount paths { nodes { id } steps { from to edges { id } } } } }`;
const BY_DEFAULT = `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) { length totalCount paths { nodes { id } steps { from to edges { id } } } } }`;

const node = z.object({ id: z.string() });
const graphAnswer = z.object({
  graph: z.object({
    nodes: z.array(node),
    edges: z.array(z.object({ id: z.string(), type: z.string(), source: z.string(), target: z.string() })),
  }),
});
const pathsAnswer = z.object({
  paths: z.object({
    length: z.number().nullable(),
    totalCount: z.number(),
    paths: z.array(
      z.object({
        nodes: z.array(node),
        steps: z.array(z.object({ from: z.string(), to: z.string(), edges: z.array(node) })),
      }),
    ),
  }),
});

const ALL = new Set<string>(EDGE_TYPES);
const TELLING = new Set([...ALL].filter((type) => type !== 'MENTIONS'));
const CHOICES = [ALL, TELLING, new Set(['HOLDS']), new Set(['RELAYS', 'ADDRESSES', 'ANSWERS', 'MEMBER_OF'])];

/** An answer as `plainPaths` gives it; that the steps lead along the nodes is checked on the way. */
function inShort(data: unknown): PlainPaths {
  const { length, totalCount, paths } = pathsAnswer.parse(data).paths;
  return {
    length,
    totalCount,
    paths: paths.map(({ nodes, steps }) => {
      const ids = nodes.map(({ id }) => id);
      expect(steps.map(({ from }) => from)).toEqual(ids.slice(0, -1));
      expect(steps.map(({ to }) => to)).toEqual(ids.slice(1));
      return { nodes: ids, steps: steps.map(({ edges }) => edges.map(({ id }) => id)) };
    }),
  };
}

type Ask = (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Every `every`th pair of nodes, asked and found the same as in the whole graph; all answers, to be compared over engines. */
async function everyPair(ask: Ask, every: number): Promise<PlainPaths[]> {
  const { nodes, edges } = graphAnswer.parse(await ask(GRAPH)).graph;
  const ids = nodes.map(({ id }) => id).sort();
  const pairs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to })));
  const found: PlainPaths[] = [];
  for (const [at, pair] of pairs.entries()) {
    if (at % every !== 0) continue;
    const types = CHOICES[(at / every) % CHOICES.length] ?? ALL;
    const longest = 1 + (((at / every) * 5) % 6);
    const variables = { ...pair, relationships: [...types], maxLength: longest };
    const answer = inShort(await ask(PATHS, variables));
    expect([pair, answer]).toEqual([pair, expected(edges, { ...pair, types, longest })]);
    found.push(answer);
  }
  return found;
}

const expected = (edges: readonly PlainEdge[], asked: Parameters<typeof plainPaths>[1]): PlainPaths =>
  plainPaths(edges, asked);

describeOnEachDixit('paths', [LORRA], ({ ask, codes, messages, files }) => {
  test('are the shortest of the whole drawn graph, along the edges asked for', async () => {
    const found = await everyPair(ask, 13);
    expect(found.filter(({ length }) => length !== null).length).toBeGreaterThan(15);
    expect(Math.max(...found.map(({ length }) => length ?? 0))).toBeGreaterThanOrEqual(4);
  });

  test('lead along all types of edge where nothing else is said', async () => {
    const { edges } = graphAnswer.parse(await ask(GRAPH)).graph;
    const ends = { from: 'Actor:lorra.tolen', to: 'Actor:lorra.lind' };
    const answer = inShort(await ask(BY_DEFAULT, ends));
    expect(answer).toEqual(plainPaths(edges, { ...ends, types: ALL, longest: 6 }));
    expect(answer.length).toBe(1);
    expect(inShort(await ask(PATHS, { ...ends, relationships: [...TELLING] })).length).not.toBe(1);
  });

  test('take a round trip for each step, and two for all edges of all paths', async () => {
    await ask(BY_DEFAULT, { from: 'Actor:lorra.villagers', to: 'Actor:lorra.river-council' });
    expect(files()).toEqual([
      'actor/by-ids',
      'actor/by-ids',
      'graph/coder-edges',
      'graph/evidence-edges',
      'paths/step',
      'paths/step',
    ]);
  });

  const ends = { from: 'Actor:lorra.reck', to: 'Position:lorra.toll', relationships: ['HOLDS'] };
  test.each([
    [{ ...ends, maxLength: 0 }, 'BAD_USER_INPUT', 'maxLength: a path has 1 to 6 steps, not 0.'],
    [{ ...ends, maxLength: 7 }, 'BAD_USER_INPUT', 'maxLength: a path has 1 to 6 steps, not 7.'],
    [
      { ...ends, relationships: [] },
      'BAD_USER_INPUT',
      'relationships: a path needs at least one type of edge.',
    ],
    [{ ...ends, to: ends.from }, 'BAD_USER_INPUT', 'to: a path leads to another node than it starts from.'],
    [
      { ...ends, from: 'Statement:lorra.tolen-dam' },
      'BAD_USER_INPUT',
      'from: "Statement:lorra.tolen-dam" is not the id of an actor, position, issue, event or document.',
    ],
    [{ ...ends, to: 'Actor:lorra.nobody' }, 'NOT_FOUND', 'to: there is no Actor:lorra.nobody.'],
    [{ ...ends, from: 'Event:lorra.never' }, 'NOT_FOUND', 'from: there is no Event:lorra.never.'],
  ])('refuse %j with %s', async (variables, code, message) => {
    expect(await codes(PATHS, variables)).toEqual([code]);
    expect(await messages(PATHS, variables)).toEqual([message]);
  });
});

test('are given up where a step meets more neighbours than may be followed', async () => {
  const dixit = await startDixit({ engine: 'embedded', datasets: [LORRA] });
  const ends = [
    { label: 'Actor', id: 'lorra.villagers' },
    { label: 'Actor', id: 'lorra.sarn' },
  ] as const;
  const asked = { relationships: ['HOLDS', 'RELAYS', 'ANSWERS'], longest: 6, limit: 20 } as const;
  try {
    await expect(shortestPaths(dixit.database, ends, { ...asked, mostPairs: 3 })).rejects.toThrow(
      TooManyNeighbours,
    );
    await expect(shortestPaths(dixit.database, ends, { ...asked, mostPairs: 100 })).resolves.toBeDefined();
  } finally {
    await dixit.stop();
  }
});

/** Nodes in so many rows, each beside all of the rows before and after. */
const lattice = (widths: readonly number[]): StepFrom => {
  const rows = widths.map((width, row) => Array.from({ length: width }, (_, at) => `${row} ${at}`));
  return (nodes) =>
    Promise.resolve(
      new Map(
        nodes.map((from) => {
          const row = Number(from.split(' ')[0]);
          return [from, new Set([...(rows[row - 1] ?? []), ...(rows[row + 1] ?? [])])];
        }),
      ),
    );
};

test('are counted where they are too many to bring, to a million', async () => {
  const few = await shortestWays(['0 0', '4 0'], 6, lattice([1, 3, 4, 3, 1]));
  if (few === null) throw new Error('no way');
  expect([few.length, countWays(few, '0 0')]).toEqual([4, 36]);
  const ways = firstWays(few, '0 0', 20).map((way) => way.join(', '));
  expect(ways).toHaveLength(20);
  expect(ways).toEqual([...ways].sort());
  expect(ways[0]).toBe('0 0, 1 0, 2 0, 3 0, 4 0');
  const many = await shortestWays(['0 0', '6 0'], 6, lattice([1, 40, 40, 40, 40, 40, 1]));
  expect(many && countWays(many, '0 0')).toBe(1_000_000);
  expect(await shortestWays(['0 0', '6 0'], 5, lattice([1, 1, 1, 1, 1, 1, 1]))).toBeNull();
  expect(await shortestWays(['0 0', '9 9'], 6, lattice([1, 1, 1]))).toBeNull();
});

const folder = temporaryFolders();
const running: Dixit[] = [];

async function start(engine: 'embedded' | 'neo4j', dataset: string): Promise<Ask> {
  const dixit = await startDixit({ engine, datasets: [dataset] });
  running.push(dixit);
  return async (document, variables) => {
    const { data, errors } = await dixit.query(document, variables);
    expect(errors).toEqual([]);
    return data;
  };
}

afterEach(() => Promise.all(running.splice(0).map((dixit) => dixit.stop())));

test.each([3, 4])(
  'paths of a random graph are those of walking every way, alike on both engines (%d)',
  async (seed) => {
    const dataset = await folder();
    await writeRandomDataset(dataset, seed, 30);
    const embedded = await everyPair(await start('embedded', dataset), 23);
    expect(embedded.some(({ totalCount }) => totalCount > 1)).toBe(true);
    if (!hasNeo4j()) return;
    expect(await everyPair(await start('neo4j', dataset), 23)).toEqual(embedded);
  },
);
