// Before the first test: a folder for this run, handed to the workers by the environment, and a Neo4j for them to start.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideNeo4j } from './neo4j/provide.mjs';

export default function setUp() {
  process.env.DIXIT_TEST_RUN = mkdtempSync(join(tmpdir(), 'dixit-tests-'));
  provideNeo4j();
}
