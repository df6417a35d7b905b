import { afterEach, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { type Dixit, startDixit } from '../harness/dixit.ts';
import { expectedEdges } from '../harness/expected-graph.ts';
import { hasNeo4j } from '../harness/neo4j/worker.ts';
import { type RandomStatements, writeRandomDataset } from '../harness/random-dataset.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

// Neo4j starts, and plans every statement anew.
jest.setTimeout(240_000);

const EVIDENCE = new Set(['HOLDS', 'RELAYS', 'ADDRESSES', 'MENTIONS', 'ANSWERS']);

const GRAPH = `{ graph(limit: 1500) { nodes { id } edges { id type stance attribution conditional statementCount statements { id } } } }`;
const TRACE = `query ($id: ID!, $after: String) {
  trace(id: $id, first: 100, after: $after) {
    totalCount
    edges { node { chain { id } quote { exact verified } position { id } stance verified } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const HOLDINGS = `query ($after: String, $filter: StatementFilter) {
  holdings(first: 7, after: $after, filter: $filter) {
    totalCount
    edges { node { id stance conditional counts { total relayed } firstSaid { edtf } lastSaid { edtf } statements { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const NEIGHBOURS = `query ($id: ID!) {
  neighbourhood(id: $id, first: 100) { totalCount counts { relationship direction type count } nodes { id } edges { id statementCount } } }`;

const page = { hasNextPage: z.boolean(), endCursor: z.string().nullable() };
const node = z.object({ id: z.string() });
const graphAnswer = z.object({
  graph: z.object({
    nodes: z.array(node),
    edges: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        stance: z.string().nullable(),
        attribution: z.string().nullable(),
        conditional: z.string().nullable(),
        statementCount: z.number(),
        statements: z.array(node),
      }),
    ),
  }),
});
const traceAnswer = z.object({
  trace: z.object({
    totalCount: z.number(),
    edges: z.array(
      z.object({
        node: z.object({
          chain: z.array(node).min(1),
          quote: z.object({ exact: z.string(), verified: z.boolean() }),
          position: node.nullable(),
          stance: z.string().nullable(),
          verified: z.boolean(),
        }),
      }),
    ),
    pageInfo: z.object(page),
  }),
});
const holdingsAnswer = z.object({
  holdings: z.object({ totalCount: z.number(), edges: z.array(z.unknown()), pageInfo: z.object(page) }),
});

type Drawn = z.infer<typeof graphAnswer>['graph'];
type Traced = z.infer<typeof traceAnswer>['trace']['edges'];

const FILTERS = [
  {},
  { attribution: 'RELAYED' },
  { stances: ['OPPOSES'], from: '2025-03-01' },
  { issues: ['Issue:random.i1'], actors: ['Actor:random.a1', 'Actor:random.a2'] },
  { text: 'words q1' },
];

async function data(
  dixit: Dixit,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const answer = await dixit.query(document, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
}

async function wholeTrace(dixit: Dixit, id: string): Promise<Traced> {
  const traces: Traced = [];
  let after: string | null = null;
  do {
    const { trace }: z.infer<typeof traceAnswer> = traceAnswer.parse(await data(dixit, TRACE, { id, after }));
    traces.push(...trace.edges);
    after = trace.pageInfo.hasNextPage ? trace.pageInfo.endCursor : null;
    if (after === null) expect(trace.totalCount).toBe(traces.length);
  } while (after !== null);
  return traces;
}

async function allHoldings(dixit: Dixit, filter: Record<string, unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  let after: string | null = null;
  do {
    const { holdings }: z.infer<typeof holdingsAnswer> = holdingsAnswer.parse(
      await data(dixit, HOLDINGS, { filter, after }),
    );
    found.push(...holdings.edges);
    after = holdings.pageInfo.hasNextPage ? holdings.pageInfo.endCursor : null;
    if (after === null) expect(holdings.totalCount).toBe(found.length);
  } while (after !== null);
  return found;
}

/** Ids, each once. */
function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** Every drawn evidence edge is the one that the statements make, and leads to quotes that stand in their documents. */
async function expectEvidence(
  dixit: Dixit,
  { edges }: Drawn,
  statements: RandomStatements,
): Promise<Traced[]> {
  const evidence = edges.filter(({ type }) => EVIDENCE.has(type));
  const traced: Traced[] = [];
  const drawn: Record<string, unknown> = {};
  for (const { id, stance, attribution, statementCount, statements: stack } of evidence) {
    const traces = await wholeTrace(dixit, id);
    expect(traces.every((trace) => trace.node.verified && trace.node.quote.verified)).toBe(true);
    const ids = sorted(stack.map((statement) => statement.id));
    expect(statementCount).toBe(ids.length);
    expect(sorted(traces.flatMap((trace) => trace.node.chain[0]?.id ?? []))).toEqual(ids);
    drawn[id] = { stance, attribution, statements: ids, traces: traces.length };
    traced.push(traces);
  }
  expect(drawn).toEqual(expectedEdges(statements));
  return traced;
}

async function everything(dixit: Dixit, statements: RandomStatements) {
  const { graph } = graphAnswer.parse(await data(dixit, GRAPH));
  const traces = await expectEvidence(dixit, graph, statements);
  const holdings = [];
  for (const filter of FILTERS) holdings.push(await allHoldings(dixit, filter));
  const neighbours = [];
  for (const { id } of graph.nodes) neighbours.push(await data(dixit, NEIGHBOURS, { id }));
  return { graph, traces, holdings, neighbours };
}

const folder = temporaryFolders();
const running: Dixit[] = [];

async function start(engine: 'embedded' | 'neo4j', dataset: string): Promise<Dixit> {
  const dixit = await startDixit({ engine, datasets: [dataset] });
  running.push(dixit);
  return dixit;
}

afterEach(() => Promise.all(running.splice(0).map((dixit) => dixit.stop())));

test.each([1, 2])(
  'every drawn evidence edge is made by its statements and leads to verified quotes, alike on both engines (random graph %d)',
  async (seed) => {
    const dataset = await folder();
    const statements = await writeRandomDataset(dataset, seed, 30);
    const embedded = await everything(await start('embedded', dataset), statements);
    expect(embedded.graph.edges.length).toBeGreaterThan(50);
    if (!hasNeo4j()) return;
    expect(await everything(await start('neo4j', dataset), statements)).toEqual(embedded);
  },
);
