import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

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
    rollupOptions: { input: { main: folder('client/index.html'), query: folder('client/query/index.html') } },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
