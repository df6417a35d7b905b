import { existsSync, readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './compress-client.ts';
import { pageWithScreen } from './page-with-screen.ts';

/** Which module shows the addresses for which the server sends a page of their own, of this name (server/http/client-files.ts). */
const SCREENS: Readonly<Record<string, { readonly module: string; readonly media?: string }>> = {
  // On a phone rows take the place of the drawing (client/page/phone.ts).
  canvas: { module: 'client/canvas/drawing/WingsDrawing.tsx', media: '(min-width: 600px)' },
  document: { module: 'client/document/DocumentScreen.tsx' },
  dossier: { module: 'client/dossier/DossierScreen.tsx' },
  graphql: { module: 'client/query/QueryScreen.tsx' },
};

/** Builds dist/client with Vite where a file of client/, what builds it or the lock is newer than the last build. */
async function buildClient(): Promise<void> {
  const root = fileURLToPath(new URL('./', import.meta.resolve('#package')));
  const ours = ['build-client', 'compress-client', 'documents-apart', 'page-with-screen'];
  const sources = [
    ...['client', 'vite.config.ts', 'package-lock.json'].map((path) => `${root}${path}`),
    ...ours.map((name) => `${root}server/${name}.ts`),
  ];
  // Written last, so that a build that was cut short is not taken for one.
  const last = `${root}dist/client/${Object.keys(SCREENS).at(-1)}.html`;
  if (existsSync(last) && statSync(last).mtimeMs > Math.max(...sources.map(newest))) return;
  // React ships its development build for any other value, such as the one jest sets.
  process.env['NODE_ENV'] = 'production';
  const built = await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn' });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  await compressFolder(`${root}dist/client/assets`);
  for (const [name, { module, media }] of Object.entries(SCREENS))
    await writeFile(`${root}dist/client/${name}.html`, pageWithScreen(output, module, media));
}

/** When the newest file at or below `path` was changed, in milliseconds since 1970; a folder counts, since deleting changes it. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

await buildClient();
