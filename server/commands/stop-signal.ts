import type { Logger } from 'pino';

/** Aborted at the first SIGTERM or SIGINT. Later ones change nothing: requests under way are still answered. */
export function stopSignal(log: Logger): AbortSignal {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => {
    log.debug({ signal }, 'told to stop');
    stop.abort();
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return stop.signal;
}
