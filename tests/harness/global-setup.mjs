// Before the first test: a folder for this run, handed to the workers by the environment, and a Neo4j for them to start.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideNeo4j } from './neo4j/provide.mjs';

export default function setUp() {
  // Several projects may each ask for this.
  if (process.env.DIXIT_TEST_RUN) return;
  process.env.DIXIT_TEST_RUN = mkdtempSync(join(tmpdir(), 'dixit-tests-'));
  provideNeo4j();
}
