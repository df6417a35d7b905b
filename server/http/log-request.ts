import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** Logs a request when it is answered: at level debug, so that a server at work is quiet; what failed is logged where it fails. */
export function logRequest(log: Logger, request: IncomingMessage, response: ServerResponse): void {
  if (!log.isLevelEnabled('debug')) return;
  const { method, url } = request;
  const started = performance.now();
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - started);
    log.debug(
      { method, url, status: response.statusCode, milliseconds, whole: response.writableFinished },
      'request',
    );
  });
}
