import { afterEach, beforeAll, describe } from '@jest/globals';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { type DatabaseSettings, openDatabase } from '../../server/graph/open.ts';
import { empty } from './empty.ts';
import { hasNeo4j, workerNeo4j } from './neo4j/worker.ts';

const STARTING_MS = 120_000;

/** Opens a database without nodes, with its schema; it is closed after the test. */
export type OpenEmpty = (
  options?: Pick<DatabaseSettings, 'observe' | 'readTimeout'>,
) => Promise<GraphDatabase>;

/** The same tests on the embedded engine and on a real Neo4j (left out only where there is none, which the set-up says). */
export function describeOnEachEngine(name: string, tests: (openEmpty: OpenEmpty) => void): void {
  describe(`${name} (embedded)`, () => {
    tests(opener(async () => ({ engine: 'embedded', folder: null, shuffle: true })));
  });
  const onNeo4j = hasNeo4j() ? describe : describe.skip;
  onNeo4j(`${name} (Neo4j)`, () => {
    // Its start and its first creation of the schema take seconds, which are no test's own.
    beforeAll(async () => {
      const database = await openDatabase(await workerNeo4j());
      await empty(database);
      await database.close();
    }, STARTING_MS);
    tests(opener(workerNeo4j));
  });
}

function opener(settings: () => Promise<DatabaseSettings>): OpenEmpty {
  const open: GraphDatabase[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((database) => database.close()));
  });
  return async (options) => {
    const database = await openDatabase({ ...(await settings()), ...options });
    open.push(database);
    await empty(database);
    return database;
  };
}
