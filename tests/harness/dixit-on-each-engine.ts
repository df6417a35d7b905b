import { afterAll, beforeAll, beforeEach, describe, expect, jest } from '@jest/globals';
import type { EngineName } from '../../server/graph/database.ts';
import { type Dixit, startDixit } from './dixit.ts';
import { hasNeo4j } from './neo4j/worker.ts';

const STARTING_MS = 120_000;

// Neo4j plans a statement when it comes first, for seconds on a busy machine.
jest.setTimeout(60_000);

/** A running server that a describe block's tests ask. */
export interface Asked {
  /** The data of an answer over HTTP; errors in it fail the test. */
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The codes of the errors of an answer, each once: several fields can fail alike. */
  readonly codes: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown[]>;
  /** The messages of the errors of an answer. */
  readonly messages: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<string[]>;
  /** The files of `cypher/` that ran since the test began, in order of their names. */
  readonly files: () => string[];
}

/** The same tests against a server with these datasets on the embedded engine and on a real Neo4j (left out only where there is none). */
export function describeOnEachDixit(
  name: string,
  datasets: readonly string[],
  tests: (dixit: Asked) => void,
): void {
  describe(`${name} (embedded)`, () => tests(start('embedded', datasets)));
  const onNeo4j = hasNeo4j() ? describe : describe.skip;
  onNeo4j(`${name} (Neo4j)`, () => tests(start('neo4j', datasets)));
}

function start(engine: EngineName, datasets: readonly string[]): Asked {
  const started: Dixit[] = [];
  const files: string[] = [];
  beforeAll(async () => {
    started.push(await startDixit({ engine, datasets, observe: ({ file }) => files.push(file) }));
  }, STARTING_MS);
  beforeEach(() => {
    files.length = 0;
  });
  afterAll(() => Promise.all(started.splice(0).map((dixit) => dixit.stop())));
  const query: Dixit['query'] = (document, variables) => {
    const [dixit] = started;
    if (dixit === undefined) throw new Error('asked before the server was up');
    return dixit.query(document, variables);
  };
  return {
    ask: async (document, variables) => {
      const { data, errors } = await query(document, variables);
      expect(errors).toEqual([]);
      return data;
    },
    codes: async (document, variables) => {
      const { errors } = await query(document, variables);
      return [...new Set(errors.map(({ extensions }) => extensions['code']))];
    },
    messages: async (document, variables) => {
      const { errors } = await query(document, variables);
      return errors.map(({ message }) => message);
    },
    files: () => [...files].sort(),
  };
}
