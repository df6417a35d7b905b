import { QueryCache, QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { RequestError } from './errors.ts';

/** Whether the server answers: `at` is when (milliseconds since 1970) it is asked again. */
export type Connection =
  | { readonly state: 'fine' }
  | { readonly state: 'failing'; readonly error: RequestError; readonly at: number };

/** How long to wait before asking again, in milliseconds. */
const pause = 8_000;

const listeners = new Set<() => void>();
let connection: Connection = { state: 'fine' };
let timer: ReturnType<typeof setTimeout> | undefined;

/** One cache for the page. Failures that can pass are tried again by this module, visibly, and by nobody else. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    // What nobody waits for is asked again in its own time.
    onError: (error, { meta }) =>
      error instanceof RequestError && error.passing && meta?.['quiet'] !== true && failing(error),
    onSuccess: fine,
  }),
  defaultOptions: {
    queries: {
      retry: false,
      networkMode: 'always',
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

function publish(next: Connection): void {
  connection = next;
  for (const listener of listeners) listener();
}

function fine(): void {
  clearTimeout(timer);
  if (connection.state === 'fine') return;
  publish({ state: 'fine' });
  // One answer shows that the server is back: whatever else failed meanwhile is asked again at once.
  askAgain();
}

function failing(error: RequestError): void {
  clearTimeout(timer);
  timer = setTimeout(tryAgain, pause);
  publish({ state: 'failing', error, at: Date.now() + pause });
}

function askAgain(): void {
  void queries.refetchQueries({
    type: 'active',
    predicate: ({ state }) => state.error instanceof RequestError && state.error.passing,
  });
}

/** Asks at once again for everything that failed. */
export function tryAgain(): void {
  clearTimeout(timer);
  timer = setTimeout(tryAgain, pause);
  if (connection.state === 'failing') publish({ ...connection, at: Date.now() + pause });
  askAgain();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the server answers, as the last request showed. */
export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => connection);
