import { afterAll, beforeAll } from '@jest/globals';
import type { EngineName } from '../../server/graph/database.ts';
import { type Dixit, type DixitOptions, startDixit } from './dixit.ts';
import { hasNeo4j } from './neo4j/worker.ts';

/** The engines that there are to test on: where REQUIRE_NEO4J is set, both. */
export const engines: readonly EngineName[] = hasNeo4j() ? ['embedded', 'neo4j'] : ['embedded'];

/** A running Dixit for all tests of a block; gives its address once it stands. Options may be made when it starts. */
export function dixitFor(options: DixitOptions | (() => Promise<DixitOptions>)): () => string {
  let dixit: Dixit | undefined;
  beforeAll(async () => {
    dixit = await startDixit(typeof options === 'function' ? await options() : options);
  }, 120_000);
  afterAll(() => dixit?.stop());
  return () => {
    if (!dixit) throw new Error('Dixit is asked for before the tests begin.');
    return dixit.url;
  };
}
