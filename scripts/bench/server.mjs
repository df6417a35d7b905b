import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../import-typescript.mjs';

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

/**
 * The built server on a free port of loopback, with the seed (`elements` null), with a generated dataset of this many elements, or with the
 * dataset that a function writes into a folder.
 */
export async function startDixit(elements) {
  const folder = await mkdtemp(join(tmpdir(), 'dixit-bench-'));
  const environment = { ...process.env, PORT: '0', HOST: '127.0.0.1', DIXIT_DATA: join(folder, 'data') };
  let generated = null;
  if (typeof elements === 'function') {
    await elements(join(folder, 'generated'));
    environment.DIXIT_SEED = 'none';
  } else if (elements !== null) {
    const { writeGeneratedDataset } = await importTypeScript('tests/harness/generated-dataset.ts');
    generated = await writeGeneratedDataset(join(folder, 'generated'), elements);
    environment.DIXIT_SEED = 'none';
  }
  const given = elements === null ? [] : [join(folder, 'generated')];
  const server = spawn(process.execPath, [main, 'serve', ...given], {
    env: { ...environment, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => {
    server.once('exit', resolve);
  });
  const url = await Promise.race([
    addressFrom(server.stdout),
    ended.then((code) => Promise.reject(new Error(`The server ended with ${code}.`))),
  ]);
  while (!(await fetch(`${url}/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, generated, stop };
}

async function addressFrom(output) {
  for await (const chunk of output) {
    const [address] = /http:\/\/\S+/.exec(String(chunk)) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The server named no address.');
}
