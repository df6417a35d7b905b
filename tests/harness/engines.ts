import { afterEach, beforeAll, describe } from '@jest/globals';
import { z } from 'zod';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { type DatabaseSettings, openDatabase } from '../../server/graph/open.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { hasNeo4j, workerNeo4j } from './neo4j/worker.ts';

const EMPTY = { file: 'empty', folder: new URL('cypher/', import.meta.url), row: z.never() };

const STARTING_MS = 120_000;

/** Opens a database without nodes, with its schema; it is closed after the test. */
export type OpenEmpty = (observe?: DatabaseSettings['observe']) => Promise<GraphDatabase>;

/** The same tests on the embedded engine and on a real Neo4j (left out only where there is none, which the set-up says). */
export function describeOnEachEngine(name: string, tests: (openEmpty: OpenEmpty) => void): void {
  describe(`${name} (embedded)`, () => {
    tests(opener(async () => ({ engine: 'embedded', folder: null, shuffle: true })));
  });
  const onNeo4j = hasNeo4j() ? describe : describe.skip;
  onNeo4j(`${name} (Neo4j)`, () => {
    beforeAll(async () => {
      await workerNeo4j();
    }, STARTING_MS);
    tests(opener(workerNeo4j));
  });
}

function opener(settings: () => Promise<DatabaseSettings>): OpenEmpty {
  const open: GraphDatabase[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((database) => database.close()));
  });
  return async (observe) => {
    const database = await openDatabase({
      ...(await settings()),
      ...(observe === undefined ? {} : { observe }),
    });
    open.push(database);
    await database.write(EMPTY, {});
    await createSchema(database);
    return database;
  };
}
