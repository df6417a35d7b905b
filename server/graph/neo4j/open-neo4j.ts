import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { GraphDatabase } from '../database.ts';
import type { Neo4jSettings } from '../open.ts';
import { Neo4jDatabase } from './neo4j-database.ts';

/** Opens a driver for a Neo4j server; connects on first use. Errors: see `openDatabase`. */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphDatabase> {
  const auth =
    settings.username === undefined
      ? undefined
      : neo4j.auth.basic(settings.username, settings.password ?? '');
  const driver = neo4j.driver(settings.uri, auth, {
    // A reader waits for these: a few seconds, then an honest error.
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 4000,
    maxTransactionRetryTime: 4000,
    // A connection that idled is tried before it is used: the server may have been restarted.
    connectionLivenessCheckTimeout: 5000,
    disableLosslessIntegers: true,
    userAgent: `dixit/${version()}`,
  });
  return new Neo4jDatabase(driver, settings.database, settings.observe);
}

function version(): string {
  const text = readFileSync(new URL(import.meta.resolve('#package')), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
