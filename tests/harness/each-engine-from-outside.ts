import { beforeAll, describe } from '@jest/globals';
import { openDatabase, type Neo4jSettings } from '../../server/graph/open.ts';
import type { Environment } from './command-line.ts';
import { empty } from './empty.ts';
import { hasNeo4j, workerNeo4j } from './neo4j/worker.ts';
import { temporaryFolders } from './temporary-folder.ts';

const STARTING_MS = 120_000;

/** Gives the settings of a process that finds an empty database: a folder that is not there yet, or an emptied Neo4j. */
export type EmptyEnvironment = () => Promise<Environment>;

/** The same tests of the command line on both engines, each test with an empty database (Neo4j only where there is one). */
export function describeCommandOnEachEngine(
  name: string,
  tests: (emptyDatabase: EmptyEnvironment) => void,
): void {
  describe(`${name} (embedded)`, () => {
    const newFolder = temporaryFolders();
    tests(async () => ({ DIXIT_DATA: `${await newFolder()}/data` }));
  });
  describeWithNeo4j(`${name} (Neo4j)`, () => {
    beforeAll(async () => {
      await workerNeo4j();
    }, STARTING_MS);
    tests(async () => {
      const settings = await workerNeo4j();
      const database = await openDatabase(settings);
      await empty(database);
      await database.close();
      return neo4jEnvironment(settings);
    });
  });
}

/** Tests that need a Neo4j; left out where there is none, which the set-up says. */
export const describeWithNeo4j = hasNeo4j() ? describe : describe.skip;

/** The settings of the environment that name a Neo4j. */
function neo4jEnvironment({ uri, username, password }: Neo4jSettings): Environment {
  return {
    NEO4J_URI: uri,
    ...(username === undefined ? {} : { NEO4J_USERNAME: username }),
    ...(password === undefined ? {} : { NEO4J_PASSWORD: password }),
  };
}
