import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { DatabaseUnavailable } from '../../server/graph/errors.ts';
import { type Neo4jSettings, openDatabase } from '../../server/graph/open.ts';
import { startNeo4j, type ThrowawayNeo4j } from '../harness/neo4j/throwaway.ts';
import { canStartNeo4j, jarsFolder } from '../harness/neo4j/worker.ts';
import { countIssues, createIssue } from './queries.ts';

jest.setTimeout(120_000);

const username = 'neo4j';

/** What somebody who waits for an answer bears. */
const SOON_MS = 5000;

let home: string;
let port: number;
const open: GraphDatabase[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dixit-outage-'));
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((database) => database.close()));
});

afterAll(() => rm(home, { recursive: true, force: true }));

async function openNeo4j(settings: Partial<Neo4jSettings> = {}): Promise<GraphDatabase> {
  const database = await openDatabase({ engine: 'neo4j', uri: `bolt://127.0.0.1:${port}`, ...settings });
  open.push(database);
  return database;
}

/** A port where nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return address.port;
}

/** Expects that whatever is asked is refused as unavailable, in time. */
async function expectUnavailable(database: GraphDatabase): Promise<void> {
  const asked = performance.now();
  const asking = [
    () => database.health(),
    () => database.read(countIssues, {}),
    () => database.write(createIssue, { id: 'contract.lost', properties: {} }),
    () => database.transaction((transaction) => transaction.run(countIssues, {})),
  ];
  await Promise.all(asking.map((ask) => expect(ask()).rejects.toThrow(DatabaseUnavailable)));
  expect(performance.now() - asked).toBeLessThan(SOON_MS);
}

const withJars = canStartNeo4j() ? describe : describe.skip;

withJars('a Neo4j that comes and goes', () => {
  let server: ThrowawayNeo4j | undefined;

  beforeAll(async () => {
    port = await freePort();
  });

  afterAll(() => server?.kill());

  test('is unavailable within seconds where it is down, and used when it is there, without opening again', async () => {
    const database = await openNeo4j();
    await expectUnavailable(database);

    server = await startNeo4j(jarsFolder(), join(home, 'open'), { port });
    await database.health();
    await database.write(createIssue, { id: 'contract.kept', properties: {} });

    await server.kill();
    await expectUnavailable(database);

    server = await startNeo4j(jarsFolder(), join(home, 'open'), { port });
    expect(await database.read(countIssues, {})).toEqual([{ count: 1 }]);
  });

  test('answers a read by a connection that died while it idled', async () => {
    const database = await openNeo4j();
    await Promise.all([1, 2, 3].map(() => database.read(countIssues, {})));
    await server?.kill();
    server = await startNeo4j(jarsFolder(), join(home, 'open'), { port });
    expect(await database.read(countIssues, {})).toEqual([{ count: 1 }]);
  });

  test('is unavailable within seconds where it hangs, and used when it goes on', async () => {
    const database = await openNeo4j();
    await database.health();
    const asked = performance.now();
    process.kill(server?.pid ?? Number.NaN, 'SIGSTOP');
    try {
      await expect(database.health()).rejects.toThrow(DatabaseUnavailable);
      expect(performance.now() - asked).toBeLessThan(SOON_MS);
    } finally {
      process.kill(server?.pid ?? Number.NaN, 'SIGCONT');
    }
    await database.health();
  });

  test('is reached by the address of a cluster', async () => {
    const database = await openNeo4j({ uri: `neo4j://127.0.0.1:${port}` });
    await database.write(createIssue, { id: 'contract.routed', properties: {} });
    expect(await database.read(countIssues, {})).toEqual([{ count: 2 }]);
  });

  test('is unavailable where it has no database of that name', async () => {
    const database = await openNeo4j({ database: 'elsewhere' });
    await expectUnavailable(database);
  });
});

withJars('a Neo4j that asks for a password', () => {
  let server: ThrowawayNeo4j;

  beforeAll(async () => {
    server = await startNeo4j(jarsFolder(), join(home, 'locked'), { auth: true });
    port = server.port;
    await setPassword(`bolt://127.0.0.1:${port}`, 'neo4j', 'a better one');
  });

  afterAll(() => server.kill());

  test('answers to the right one', async () => {
    const database = await openNeo4j({ username, password: 'a better one' });
    await database.health();
    expect(await database.read(countIssues, {})).toEqual([{ count: 0 }]);
  });

  test.each([{ username, password: 'a wrong one' }, { username: 'somebody', password: '' }, {}])(
    'is unavailable with another: %j',
    async (credentials) => {
      const database = await openNeo4j(credentials);
      await expectUnavailable(database);
    },
  );
});

/** A command to the server, which is no statement of Cypher's that the graph would run. */
async function setPassword(uri: string, from: string, to: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, from));
  await driver.executeQuery(
    'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
    { from, to },
    { database: 'system' },
  );
  await driver.close();
}
