import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerText } from './answer.ts';
import { refusalOfBody } from './body-limit.ts';
import { serveClient, wantsPage } from './client-files.ts';
import type { GraphQLHandler, RequestContext } from './graphql.ts';
import { answerHealth, answerReady } from './health.ts';
import { isLoopback, namesLoopback } from './host-check.ts';
import type { Readiness } from './readiness.ts';

export interface RouterOptions {
  readonly readiness: Readiness;
  readonly host: string;
  readonly graphql: GraphQLHandler;
}

/** Answers one request, whichever of the server's doors it came to. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
) => Promise<void> | void;

/** The server's doors: `/graphql`, `/health`, `/ready`, and all else is the client's. */
export function router(options: RouterOptions): Route {
  const mustNameLoopback = isLoopback(options.host);
  return (request, response, context) => {
    if (mustNameLoopback && !namesLoopback(request)) {
      return answerText(
        response,
        421,
        'This server answers to the names of this machine only: localhost, 127.0.0.1.',
      );
    }
    const refusal = refusalOfBody(request);
    if (refusal) {
      response.setHeader('connection', 'close');
      return answerText(response, refusal.status, refusal.message);
    }
    const path = pathOf(request);
    if (path === '/graphql') {
      response.setHeader('vary', 'Accept');
      if (!wantsPage(request)) return options.graphql(request, response, context);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return answerText(response, 405, 'Only /graphql takes anything but GET and HEAD.');
    }
    if (path === '/health') return answerHealth(response);
    if (path === '/ready') return answerReady(response, options.readiness);
    serveClient(request, response, path);
  };
}

/** The path of a request as it came, without its query. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}
