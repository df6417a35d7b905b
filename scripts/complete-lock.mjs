// Adds to package-lock.json the optional platform packages that the registry at hand does not serve.
// npm leaves them out when it writes the lock, and `npm ci` then refuses that lock as incomplete.
// Run it after every dependency change, then `npm ci --dry-run` to see that the lock is whole.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d/.test(version) || isLocked(path, name)) continue;
    lock.packages[`node_modules/${name}`] = { version, dev: entry.dev, optional: true, ...platformOf(name) };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} optional packages added\n`);

/** Whether `name` is found from `path` upwards, as Node would resolve it. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${at}${at ? '/' : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** The `os`, `cpu` and `libc` fields that a platform package's name tells. */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const pick = (known) => known.filter((one) => parts.includes(one));
  const os = pick([
    'darwin',
    'linux',
    'win32',
    'android',
    'freebsd',
    'openbsd',
    'netbsd',
    'openharmony',
    'aix',
    'sunos',
  ]);
  const cpu = pick([
    'x64',
    'arm64',
    'arm',
    'ia32',
    'riscv64',
    'ppc64',
    's390x',
    'loong64',
    'mips64el',
    'wasm32',
  ]);
  const libc = parts.some((part) => part.startsWith('musl'))
    ? ['musl']
    : parts.includes('gnu')
      ? ['glibc']
      : [];
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, list]) => list.length > 0));
}
