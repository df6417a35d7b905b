import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';
import { documentsApart } from './server/documents-apart.ts';

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

const page = folder('client/main.tsx');

/**
 * One file for a module with all of ours that it needs: else there is one for every set of those that share something, each with its
 * headers. Packages go where Rolldown puts them, but with the page: they export much that nobody asks for.
 */
const whole = (name: string, module: string, withPackages: boolean): Rolldown.CodeSplittingGroup => ({
  name: (id, context) => (!id.includes('/node_modules/') && needsOf(module, context).has(id) ? name : null),
  debugName: name,
  priority: withPackages ? 2 : 1,
  includeDependenciesRecursively: withPackages,
});

/** The client: one page for all addresses. Everything stays a file of its own: the policy lets no inline script or data font through. */
export default defineConfig({
  root: folder('client'),
  plugins: [documentsApart(), react()],
  resolve: {
    alias: {
      'node-fetch': folder('client/cite/no-fetch.ts'),
      'sync-fetch': folder('client/cite/no-fetch.ts'),
    },
  },
  build: {
    outDir: folder('dist/client'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The query view's editor with its parser of GraphQL is one chunk, loaded by that view only.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { ...whole('start', folder('client/start.ts'), false), priority: 3 },
            whole('page', page, true),
            whole('drawing', folder('client/canvas/drawing/WingsDrawing.tsx'), false),
            whole('small-timeline', folder('client/timeline/SmallTimeline.tsx'), false),
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [whole('layouts.worker', folder('client/canvas/worker/layouts.worker.ts'), false)],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': {
        target: 'http://127.0.0.1:4000',
        // A browser that asks for a page gets the client's.
        bypass: ({ method }) => (method === 'GET' ? '/index.html' : undefined),
      },
    },
  },
});
