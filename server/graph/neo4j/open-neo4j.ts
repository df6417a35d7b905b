import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import type { GraphDatabase } from '../database.ts';
import type { Neo4jSettings } from '../open.ts';
import { Neo4jDatabase } from './neo4j-database.ts';

const READ_TIMEOUT_MS = 10_000;

/** Opens a driver for a Neo4j server; connects on first use. Errors: see `openDatabase`. */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphDatabase> {
  return new Neo4jDatabase(createDriver(settings), {
    name: settings.database,
    observe: settings.observe,
    readTimeout: settings.readTimeout ?? READ_TIMEOUT_MS,
  });
}

/** A driver for a server: somebody waits for each answer, so an honest error within five seconds beats patience. */
function createDriver({ uri, username, password = '' }: Neo4jSettings): Driver {
  return neo4j.driver(uri, username === undefined ? undefined : neo4j.auth.basic(username, password), {
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 4000,
    // With the driver's growing pauses, the last try begins three seconds after the first.
    maxTransactionRetryTime: 1500,
    // What idled this long is tried before it is used: the server may have gone meanwhile.
    connectionLivenessCheckTimeout: 5000,
    disableLosslessIntegers: true,
    userAgent: `dixit/${version()}`,
  });
}

function version(): string {
  const text = readFileSync(new URL(import.meta.resolve('#package')), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
