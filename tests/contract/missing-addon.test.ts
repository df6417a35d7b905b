import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('dist/server/main.js', import.meta.resolve('#package')));
const WITHOUT_ADDON = new URL('without-addon.mjs', import.meta.url).href;

test('where the embedded engine does not run, one line names the way out', async () => {
  const [code, told] = await new Promise<[unknown, string]>((resolve) => {
    execFile(
      process.execPath,
      ['--import', WITHOUT_ADDON, MAIN, 'datasets'],
      { env: { PATH: process.env['PATH'] } },
      (error, _, stderr) => resolve([error?.code, stderr]),
    );
  });
  expect(told).toMatch(
    /^dixit: The embedded database does not run on \w+ \w+: set NEO4J_URI to use a Neo4j server\.\n$/,
  );
  expect(code).toBe(1);
});
