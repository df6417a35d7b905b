// Before the first browser test: what other tests need too, and the client, built where it is out of date.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import setUp from './global-setup.mjs';

export default function setUpBrowser() {
  setUp();
  const build = fileURLToPath(new URL('../../dist/server/build-client.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The client could not be built; `npm run build` shows why.');
}
