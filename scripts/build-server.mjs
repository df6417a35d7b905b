// Compiles the server where a file of server/, its settings or the lock is newer than the last build: a start has no second to spare.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = ['server', 'tsconfig.json', 'package-lock.json'].map((name) => root + name);

/** When the newest file at or below `path` was changed; a folder counts, since deleting changes it. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  const below = stat.isDirectory() ? readdirSync(path).map((name) => newest(`${path}/${name}`)) : [];
  return Math.max(stat.mtimeMs, ...below);
}

// Left by a build without fault. The compiler's own record will not do: a type check writes it too.
const stamp = `${root}dist/server/.built`;
if (newest(stamp) < Math.max(...sources.map(newest))) {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  const { status } = spawnSync(process.execPath, [compiler, '-p', `${root}server`], { stdio: 'inherit' });
  if (status === 0) writeFileSync(stamp, '');
  process.exitCode = status ?? 1;
}
