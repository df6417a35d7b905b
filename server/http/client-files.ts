import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import send from 'send';
import { answerText } from './answer.ts';

/** Where Vite puts the built client. */
const BUILT_CLIENT = fileURLToPath(new URL('dist/client/', import.meta.resolve('#package')));

/** The addresses that the client knows (client/address/address.ts). */
const CLIENT_ADDRESS = /^\/(?:(graphql)|(document|dossier)\/[^/]+\/?)?$/;

/** A path that ends like a file: its absence is no page of the client's. */
const LOOKS_LIKE_FILE = /^\/assets\/|\.[a-z0-9]{2,5}$/i;

/** A year, in seconds. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Whether an accept-encoding takes Brotli, and does not refuse it by a weight of 0. */
const TAKES_BROTLI = /(^|,)\s*br\s*(,|$|;\s*q=(?!0(\.0*)?\s*(,|$)))/i;

/** Of the files that are compressed: the name of the compressed one would tell another. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Answers one GET or HEAD request for the built client: files as they are, its pages for the addresses it knows, and its page with
 * status 404 for other addresses typed into a browser. Files are looked up anew for each request, since the client may be
 * built again under a running server; while there is no build it says how to make one.
 */
export function serveClient(request: IncomingMessage, response: ServerResponse, path: string): void {
  const address = CLIENT_ADDRESS.exec(path);
  // Those that have a screen of their own have a page that names what it needs (server/page-with-screen.ts).
  if (address) return sendPage(request, response, `${address[1] ?? address[2] ?? 'canvas'}.html`);
  const isAsset = path.startsWith('/assets/');
  if (isAsset && TAKES_BROTLI.test(request.headers['accept-encoding'] ?? ''))
    return sendCompressed(request, response, path);
  sendPlain(request, response, path);
}

/** Sends what the build has compressed beforehand (server/compress-client.ts); what it has not, as it is. */
function sendCompressed(request: IncomingMessage, response: ServerResponse, path: string): void {
  send(request, `${path}.br`, { root: BUILT_CLIENT, index: false, dotfiles: 'ignore', cacheControl: false })
    .on('headers', (answer: ServerResponse) => {
      answer.setHeader('cache-control', FOR_GOOD);
      answer.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      answer.setHeader('content-encoding', 'br');
    })
    .on('error', () => (response.headersSent ? response.destroy() : sendPlain(request, response, path)))
    .pipe(response);
}

function sendPlain(request: IncomingMessage, response: ServerResponse, path: string): void {
  const isAsset = path.startsWith('/assets/');
  // Vite names assets by their content: they never change. Other files are asked for anew each time, answered 304 where unchanged.
  const caching = isAsset ? FOR_GOOD : 'no-cache';
  sendFile(request, response, { path, caching }, () => {
    if (LOOKS_LIKE_FILE.test(path) || !wantsPage(request)) {
      return answerText(response, 404, 'There is nothing at this address.');
    }
    response.statusCode = 404;
    sendPage(request, response, 'index.html');
  });
}

/** Whether a browser asks for a page, rather than a program for data. */
export function wantsPage(request: IncomingMessage): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

function sendPage(request: IncomingMessage, response: ServerResponse, path: string): void {
  sendFile(request, response, { path, caching: 'no-cache' }, () =>
    answerText(response, 404, 'The client is not built: run `npm run build`.'),
  );
}

/** Sends one file of the build, or calls `otherwise` where there is none or it cannot be read. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, caching }: { readonly path: string; readonly caching: string },
  otherwise: () => void,
): void {
  send(request, path, { root: BUILT_CLIENT, index: false, dotfiles: 'ignore', cacheControl: false })
    .on('headers', (answer: ServerResponse) => answer.setHeader('cache-control', caching))
    .on('directory', otherwise)
    .on('error', () => (response.headersSent ? response.destroy() : otherwise()))
    .pipe(response);
}
