import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Neo4jSettings } from '../../../server/graph/open.ts';
import { startNeo4j } from './throwaway.ts';

const environment = z.object({
  DIXIT_TEST_RUN: z.string(),
  JEST_WORKER_ID: z.coerce.number(),
  DIXIT_TEST_NEO4J_JARS: z.string().optional(),
  NEO4J_TEST_URI: z.string().optional(),
  NEO4J_TEST_USERNAME: z.string().optional(),
  NEO4J_TEST_PASSWORD: z.string().optional(),
});

/** Whether there is a Neo4j for the tests; where there is none, the set-up has said so. */
export function hasNeo4j(): boolean {
  return Boolean(process.env['NEO4J_TEST_URI'] || process.env['DIXIT_TEST_NEO4J_JARS']);
}

/**
 * The Neo4j of this jest worker alone (Community has one database, so workers cannot share), started by the first test
 * that asks and used by all later ones.
 */
export async function workerNeo4j(): Promise<Neo4jSettings> {
  const env = environment.parse(process.env);
  if (env.NEO4J_TEST_URI) return yours(env.NEO4J_TEST_URI, env);
  const uriFile = join(env.DIXIT_TEST_RUN, `neo4j-${env.JEST_WORKER_ID}.uri`);
  if (existsSync(uriFile)) return { engine: 'neo4j', uri: readFileSync(uriFile, 'utf8') };
  const home = join(env.DIXIT_TEST_RUN, `neo4j-${env.JEST_WORKER_ID}`);
  const server = await startNeo4j(jarsFolder(), home);
  writeFileSync(join(env.DIXIT_TEST_RUN, `neo4j-${env.JEST_WORKER_ID}.pid`), String(server.pid));
  const uri = `bolt://127.0.0.1:${server.port}`;
  writeFileSync(uriFile, uri);
  return { engine: 'neo4j', uri };
}

/** Whether tests may start servers of their own, to end them or to set them up in their way. */
export function canStartNeo4j(): boolean {
  return Boolean(process.env['DIXIT_TEST_NEO4J_JARS']);
}

/** The folder of jars that a test may start a Neo4j of its own with. */
export function jarsFolder(): string {
  return z
    .string({ error: 'no jars of Neo4j: is this run with the global set-up?' })
    .parse(process.env['DIXIT_TEST_NEO4J_JARS']);
}

/** Of the servers that the tester named, the one for this worker. */
function yours(uris: string, env: z.infer<typeof environment>): Neo4jSettings {
  const uri = uris.split(',')[env.JEST_WORKER_ID - 1];
  if (uri === undefined) {
    throw new Error(
      'NEO4J_TEST_URI names fewer servers than jest has workers: add some, or run with --maxWorkers=1.',
    );
  }
  return {
    engine: 'neo4j',
    uri,
    ...(env.NEO4J_TEST_USERNAME === undefined ? {} : { username: env.NEO4J_TEST_USERNAME }),
    ...(env.NEO4J_TEST_PASSWORD === undefined ? {} : { password: env.NEO4J_TEST_PASSWORD }),
  };
}
