import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const known = new Map<string, ReadonlySet<string>>();

/** What a module needs as soon as it runs, itself included. */
function needsOf(module: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = known.get(module);
  if (found !== undefined) return found;
  const needs = new Set([module]);
  for (const id of needs)
    for (const needed of context.getModuleInfo(id)?.importedIds ?? []) needs.add(needed);
  known.set(module, needs);
  return needs;
}

/** One file for each of these modules with all it needs: else there is one for every set of those that share something, each with its headers. */
const wholes = {
  page: folder('client/main.tsx'),
  drawing: folder('client/canvas/drawing/WingsDrawing.tsx'),
};
const queryPage = folder('client/query/page.ts');

/** The name of the file in which a module of ours goes; null where Rolldown decides: a package may export much that nobody asks for. */
function chunkOf(module: string, context: Rolldown.ChunkingContext): string | null {
  if (module.includes('/node_modules/') || needsOf(queryPage, context).has(module)) return null;
  return Object.entries(wholes).find(([, whole]) => needsOf(whole, context).has(module))?.[0] ?? null;
}

/** The client's two pages: the graph and, at /graphql, the query page. Everything stays a file of its own: the policy lets no inline script or data font through. */
export default defineConfig({
  root: folder('client'),
  plugins: [react()],
  build: {
    outDir: folder('dist/client'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The query page's editor with its parser of GraphQL is one chunk, loaded on that page only.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { main: folder('client/index.html'), query: folder('client/query/index.html') },
      output: { codeSplitting: { groups: [{ name: chunkOf, debugName: 'wholes' }] } },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
