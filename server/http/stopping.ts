import type { Server } from 'node:http';

/** How long requests under way may take to finish once the server stops, in milliseconds. */
const GRACE = 10_000;

/**
 * Counts the requests under way. `server.close()` alone waits for idle connections too, which browsers open beforehand and keep
 * for minutes; here the connections are shut as soon as the last answer is sent.
 * @returns a function that stops the server and resolves when all its connections are shut; harmless when repeated
 */
export function stopper(server: Server): () => Promise<void> {
  let underWay = 0;
  let drained: (() => void) | undefined;
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) drained?.();
    });
  });

  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const finished = new Promise<void>((resolve) => {
      drained = resolve;
      if (underWay === 0) resolve();
    });
    const grace = new AbortController();
    const tooLong = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, GRACE);
      grace.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    await Promise.race([finished, tooLong]);
    grace.abort();
    server.closeAllConnections();
    await closed;
  };

  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}
