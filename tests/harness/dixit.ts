import { pino } from 'pino';
import { z } from 'zod';
import { loadDataset } from '../../server/dataset/load.ts';
import { readDataset } from '../../server/dataset/read.ts';
import type { EngineName, GraphDatabase } from '../../server/graph/database.ts';
import { openDatabase, type DatabaseSettings } from '../../server/graph/open.ts';
import { Readiness } from '../../server/http/readiness.ts';
import { startServer } from '../../server/http/server.ts';
import { empty } from './empty.ts';
import { workerNeo4j } from './neo4j/worker.ts';

export interface DixitOptions {
  readonly engine: EngineName;
  /** Folders of the datasets to load. */
  readonly datasets: readonly string[];
  /** Called once for each round trip to the database. */
  readonly observe?: DatabaseSettings['observe'];
}

/** An answer of the API as it came over HTTP. */
export interface Answer {
  readonly status: number;
  /** Left out where the request was refused as a whole. */
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A server with data of its own, in this process, on a port of its own. */
export interface Dixit {
  readonly url: string;
  readonly database: GraphDatabase;
  /** Asks the API over HTTP, as the client does. */
  query(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Loads one more dataset beside those that are there. */
  load(folder: string): Promise<void>;
  /** Stops the server and closes the database. */
  stop(): Promise<void>;
}

const answerBody = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) }))
    .default([]),
});

/** A Neo4j that has just started plans a long statement for seconds where the machine is busy. */
const PLANNING_MS = 60_000;

/** Starts a server on an emptied database of the engine and loads the datasets. A dataset with errors fails the test. */
export async function startDixit({ engine, datasets, observe }: DixitOptions): Promise<Dixit> {
  const settings: DatabaseSettings =
    engine === 'neo4j'
      ? { ...(await workerNeo4j()), readTimeout: PLANNING_MS }
      : { engine: 'embedded', folder: null, shuffle: true };
  const database = await openDatabase({ ...settings, ...(observe && { observe }) });
  await empty(database);
  for (const folder of datasets) await load(database, folder);
  const readiness = new Readiness();
  readiness.open(database);
  const server = await startServer({ readiness, host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }) });
  return {
    url: server.url,
    database,
    query: (document, variables = {}) => query(server.url, document, variables),
    load: (folder) => load(database, folder),
    stop: async () => {
      await server.close();
      await database.close();
    },
  };
}

async function load(database: GraphDatabase, folder: string): Promise<void> {
  const { dataset, diagnostics } = await readDataset(folder);
  if (dataset === undefined)
    throw new Error(`${folder}: ${diagnostics.map(({ message }) => message).join('; ')}`);
  await loadDataset(database, dataset);
}

async function query(
  url: string,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document, variables }),
  });
  return { status: response.status, ...answerBody.parse(await response.json()) };
}
