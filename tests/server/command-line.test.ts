import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { runCommand, serve, startCommand, stop } from '../harness/command-line.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

const LORRA = 'tests/fixtures/lorra';
const SEED = 'seeds/ukraine-peace-talks';

describe('the command line', () => {
  const newFolder = temporaryFolders();

  test.each([[[]], [['serve']], [['load']], [['check']], [['datasets']], [['remove']]])(
    'helps with %j',
    async (command) => {
      const { code, stdout } = await runCommand([...command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: dixit/);
    },
  );

  test('takes it well that its reader has seen enough', async () => {
    const help = startCommand(['--help']);
    help.process.stdout.destroy();
    const { code, stderr } = await help.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    [['fly'], /unknown command 'fly'/],
    [['load'], /missing required argument 'dir'/],
    [['serve', '--wach'], /unknown option '--wach'/],
    [['serve', '--watch'], /--watch needs a folder/],
    [[], /Usage: dixit/],
  ])('refuses %j as usage, with exit code 2', async (command, message) => {
    const { code, stdout, stderr } = await runCommand(command);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['HOST', 'no host'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_PASSWORD', 'without an address'],
    ['CORS_ORIGIN', 'https://example.org/path'],
  ])('refuses the setting %s=%s in one line that names it', async (name, value) => {
    const { code, stdout, stderr } = await runCommand(['serve'], {
      DIXIT_DATA: await newFolder(),
      [name]: value,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^dixit: .*${name} .*\\n$`));
  });

  test('checks a good dataset without a database, quietly in a pipe', async () => {
    const { code, stdout, stderr } = await runCommand(['check', SEED], { NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ukraine-peace-talks: .*47 statements\n$/);
  });

  test('refuses a dataset with a fault, naming the place, and leaves the graph as it was', async () => {
    const environment = { DIXIT_DATA: `${await newFolder()}/data` };
    const bad = await newFolder();
    await cp(LORRA, bad, { recursive: true });
    await runCommand(['load', bad], environment);
    const good = await readFile(`${bad}/dataset.yaml`, 'utf8');
    await writeFile(`${bad}/dataset.yaml`, good.replace('kind: PERSON', 'kind: PRESON'));
    const line = good.split('\n').findIndex((text) => text.includes('kind: PERSON')) + 1;
    for (const command of ['check', 'load', 'serve']) {
      const { code, stdout, stderr } = await runCommand([command, bad], environment);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^${bad}/dataset.yaml:${line}:\\d+: `));
    }
    expect((await runCommand(['datasets'], environment)).stdout).toMatch(/^lorra\t/);
  });

  test.each(['check', 'load', 'serve'])('refuses to %s a folder without a dataset', async (command) => {
    const { code, stderr } = await runCommand([command, 'no/such/folder'], {
      DIXIT_DATA: `${await newFolder()}/data`,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('no/such/folder');
    expect(stderr).not.toContain('    at ');
  });

  test('refuses to remove what is not loaded', async () => {
    const { code, stderr } = await runCommand(['remove', 'nothing'], {
      DIXIT_DATA: `${await newFolder()}/data`,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^dixit: .*nothing.*\n$/);
  });

  test('says in one line that the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? String(address.port) : '';
    const { code, stdout, stderr } = await runCommand(['serve'], {
      PORT: port,
      DIXIT_DATA: `${await newFolder()}/data`,
    });
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^dixit: Port ${port} .*in use.*\\n$`));
  });

  test.each([['serve'], ['load', LORRA], ['datasets']])(
    'names folder, process and address of the server that holds the data (%s)',
    async (...command) => {
      const environment = { DIXIT_DATA: `${await newFolder()}/data` };
      const server = await serve([], environment);
      const { code, stderr } = await runCommand(command, environment);
      await stop(server);
      expect(code).toBe(1);
      expect(stderr).toContain(environment.DIXIT_DATA);
      expect(stderr).toContain(String(server.process.pid));
      expect(stderr).toContain(server.url);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    },
  );
});
