import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { answerText } from './answer.ts';

/** Where Vite puts the built client. */
const BUILT_CLIENT = fileURLToPath(new URL('dist/client/', import.meta.resolve('#package')));

/** The addresses that the client knows (client/address/address.ts). */
const CLIENT_ADDRESS = /^\/(document\/[^/]+\/?)?$/;

/** A path that ends like a file: its absence is no page of the client's. */
const LOOKS_LIKE_FILE = /^\/assets\/|\.[a-z0-9]{2,5}$/i;

/** Answers one GET or HEAD request for a file or a page of the client. */
export type ClientFiles = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/**
 * Serves the built client: files as they are (hashed ones may be kept for ever), its pages for the addresses it knows, and
 * its page with status 404 for other addresses typed into a browser. Without a build it says how to make one.
 */
export function clientFiles(): ClientFiles {
  if (!existsSync(`${BUILT_CLIENT}index.html`)) {
    return (_request, response) => answerText(response, 404, 'The client is not built: run `npm run build`.');
  }
  const files = sirv(BUILT_CLIENT, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: setCaching,
  });
  const clientPage = readFileSync(`${BUILT_CLIENT}index.html`);
  const queryPage = readFileSync(`${BUILT_CLIENT}query/index.html`);
  return (request, response, path) => {
    if (path === '/graphql') return answerPage(response, 200, queryPage);
    if (CLIENT_ADDRESS.test(path)) return answerPage(response, 200, clientPage);
    files(request, response, () => {
      if (LOOKS_LIKE_FILE.test(path) || !wantsPage(request))
        answerText(response, 404, 'There is nothing at this address.');
      else answerPage(response, 404, clientPage);
    });
  };
}

/** Whether a browser asks for a page, rather than a program for data. */
export function wantsPage(request: IncomingMessage): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

function answerPage(response: ServerResponse, status: number, page: Buffer): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('content-length', page.byteLength);
  response.end(page);
}

/** Vite names its assets by their content: they never change. Other files are asked for anew each time, answered 304 where unchanged. */
function setCaching(response: ServerResponse, path: string): void {
  const forEver = path.startsWith('/assets/');
  response.setHeader('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
}
