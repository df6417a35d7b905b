import { expect, jest, test } from '@jest/globals';
import { ask, runCommand, serve, stop } from '../harness/command-line.ts';
import { describeCommandOnEachEngine } from '../harness/each-engine-from-outside.ts';

const LORRA = 'tests/fixtures/lorra';
const ECHO = 'tests/fixtures/lorra-echo';

// Each test starts several processes, and a Neo4j that has just come up plans each of their statements anew.
jest.setTimeout(120_000);

describeCommandOnEachEngine('data', (emptyDatabase) => {
  test('of the seed is there after the first start, and answers', async () => {
    const server = await serve([], await emptyDatabase());
    const answer = await ask(server.url, '{ datasets { id } statistics { statements } }');
    await stop(server);
    expect(answer).toEqual({
      data: { datasets: [{ id: 'Dataset:ukraine-peace-talks' }], statistics: { statements: 47 } },
    });
  });

  test('that is there keeps the seed away', async () => {
    const environment = await emptyDatabase();
    await runCommand(['load', LORRA], environment);
    const server = await serve([], environment);
    await stop(server);
    const { stdout } = await runCommand(['datasets'], environment);
    expect(stdout).toMatch(/^lorra\t/);
    expect(stdout).not.toContain('ukraine');
  });

  test('of a seed of your own is loaded instead, of none where that is set', async () => {
    const environment = await emptyDatabase();
    await stop(await serve([], { ...environment, DIXIT_SEED: 'none' }));
    expect((await runCommand(['datasets'], environment)).stdout).toBe('');
    await stop(await serve([], { ...environment, DIXIT_SEED: LORRA }));
    expect((await runCommand(['datasets'], environment)).stdout).toMatch(/^lorra\t/);
  });

  test('of folders named to serve is loaded first, and again without harm', async () => {
    const environment = await emptyDatabase();
    const loadedOnStart = async (): Promise<unknown> => {
      const server = await serve([LORRA, ECHO], environment);
      const answer = await ask(server.url, '{ datasets { id } }');
      await stop(server);
      return answer;
    };
    const both = { data: { datasets: [{ id: 'Dataset:lorra' }, { id: 'Dataset:lorra-echo' }] } };
    expect(await loadedOnStart()).toEqual(both);
    expect(await loadedOnStart()).toEqual(both);
  });

  test('comes and goes by load and remove, which say so', async () => {
    const environment = await emptyDatabase();
    const loaded = await runCommand(['load', LORRA, ECHO], environment);
    const again = await runCommand(['load', LORRA], environment);
    const refused = await runCommand(['remove', 'lorra'], environment);
    const removed = await runCommand(['remove', 'lorra-echo'], environment);
    const left = await runCommand(['datasets'], environment);
    expect(loaded).toEqual({ code: 0, stdout: 'lorra: loaded\nlorra-echo: loaded\n', stderr: '' });
    expect(again).toEqual({ code: 0, stdout: 'lorra: unchanged\n', stderr: '' });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/lorra .*lorra-echo/);
    expect(removed).toEqual({ code: 0, stdout: 'lorra-echo: removed\n', stderr: '' });
    expect(left.stdout.split('\n')).toHaveLength(2);
  });

  test('of a server killed at once is there after the next start', async () => {
    const environment = await emptyDatabase();
    const killed = await serve([LORRA], environment);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const server = await serve([], environment);
    const answer = await ask(server.url, '{ datasets { id } }');
    await stop(server);
    expect(answer).toEqual({ data: { datasets: [{ id: 'Dataset:lorra' }] } });
  });
});
