import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { ask, startCommand, stop } from '../harness/command-line.ts';
import { describeWithNeo4j } from '../harness/each-engine-from-outside.ts';
import { jarsFolder } from '../harness/neo4j/worker.ts';
import { startNeo4j } from '../harness/neo4j/throwaway.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

const DATASETS = '{ datasets { id } }';
const SEED = { data: { datasets: [{ id: 'Dataset:ukraine-peace-talks' }] } };
const UNAVAILABLE = { errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] };

describeWithNeo4j('a server whose Neo4j is down', () => {
  const newFolder = temporaryFolders();

  test('at its start waits and says why, loads the seed when it comes, and comes back after it was lost', async () => {
    const [port, boltPort] = [await freePort(), await freePort()];
    const url = `http://127.0.0.1:${port}`;
    const home = await newFolder();
    const server = startCommand(['serve'], { PORT: String(port), NEO4J_URI: `bolt://127.0.0.1:${boltPort}` });
    await server.printed('the server waits for it');
    const waiting = await fetch(`${url}/ready`);
    expect(waiting.status).toBe(503);
    expect(await waiting.text()).toContain('The database does not answer');
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect(await ask(url, DATASETS)).toMatchObject(UNAVAILABLE);

    const first = await startNeo4j(jarsFolder(), home, { port: boltPort });
    await server.printed('Dixit is at ');
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(await ask(url, DATASETS)).toEqual(SEED);

    await first.kill();
    const begun = performance.now();
    expect(await ask(url, DATASETS)).toMatchObject(UNAVAILABLE);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect((await fetch(`${url}/ready`)).status).toBe(503);

    const second = await startNeo4j(jarsFolder(), home, { port: boltPort });
    expect(await ask(url, DATASETS)).toEqual(SEED);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect((await stop(server)).code).toBe(0);
    await second.kill();
  }, 180_000);

  test('is stopped while it waits', async () => {
    const server = startCommand(['serve'], { NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
    await server.printed('the server waits for it');
    expect((await stop(server)).code).toBe(0);
  });

  test('refuses a command in one line', async () => {
    const { code, stderr } = await startCommand(['datasets'], {
      NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
    }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^dixit: .*\n$/);
  });
});

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
