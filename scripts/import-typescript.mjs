import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The exports of a TypeScript module of this repository that needs no package, bundled as Vite would. */
export async function importTypeScript(path) {
  const folder = await mkdtemp(join(tmpdir(), 'dixit-script-'));
  const file = join(folder, 'module.mjs');
  try {
    await build({ input: root + path, platform: 'node', output: { file }, logLevel: 'silent' });
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
