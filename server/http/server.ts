import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import type { Logger } from 'pino';
import { graphqlHandler } from './graphql.ts';
import { logRequest } from './log-request.ts';
import type { Readiness } from './readiness.ts';
import { requestIdOf } from './request-id.ts';
import { router, type Route } from './router.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { stopper } from './stopping.ts';

export interface ServerOptions {
  readonly readiness: Readiness;
  /** The address to bind to, such as 127.0.0.1. */
  readonly host: string;
  /** The port to bind to, 0 for any that is free. */
  readonly port: number;
  readonly log: Logger;
  /** The origin whose pages may ask, null for none but our own. */
  readonly corsOrigin?: string | null;
  /** How long one request to the API may take, in milliseconds. */
  readonly deadline?: number;
}

export interface RunningServer {
  /** Where it is reached, without a slash at its end. */
  readonly url: string;
  /** Stops listening; requests under way are answered first. Does not close the database. Harmless when repeated. */
  close(): Promise<void>;
}

/** How long a request may take to come in whole, in milliseconds. */
const SLOWEST_REQUEST = 30_000;
const DEFAULT_DEADLINE = 20_000;

/**
 * Serves the API, the client and the two probes on one port.
 * @throws the error of `listen`: code EADDRINUSE, EACCES or EADDRNOTAVAIL
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, log, readiness, corsOrigin = null, deadline = DEFAULT_DEADLINE } = options;
  const route = router({ readiness, host, graphql: graphqlHandler({ readiness, corsOrigin, deadline }) });
  const compress = compression();
  const server = createServer({ requestTimeout: SLOWEST_REQUEST }, (request, response) => {
    const requestId = requestIdOf(request);
    const requestLog = log.child({ requestId });
    response.setHeader('x-request-id', requestId);
    setSecurityHeaders(response, corsOrigin !== null);
    logRequest(requestLog, request, response);
    compress(request, response, () => void answer(route, request, response, { requestId, log: requestLog }));
  });
  const close = stopper(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return { url: urlOf(host, server.address(), port), close };
}

async function answer(
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
  context: Parameters<Route>[2],
): Promise<void> {
  try {
    await route(request, response, context);
  } catch (error) {
    context.log.error({ err: error }, 'a request failed');
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('The server failed.\n');
  }
}

function urlOf(host: string, address: AddressInfo | string | null, port: number): string {
  const bound = address !== null && typeof address === 'object' ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}
