import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './compress-client.ts';

/** Builds dist/client with Vite where a file of client/, Vite's settings or the lock is newer than the last build. */
async function buildClient(): Promise<void> {
  const root = fileURLToPath(new URL('./', import.meta.resolve('#package')));
  const sources = [`${root}client`, `${root}vite.config.ts`, `${root}package-lock.json`];
  const built = `${root}dist/client/index.html`;
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return;
  // React ships its development build for any other value, such as the one jest sets.
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn' });
  await compressFolder(`${root}dist/client/assets`);
}

/** When the newest file at or below `path` was changed, in milliseconds since 1970; a folder counts, since deleting changes it. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

await buildClient();
