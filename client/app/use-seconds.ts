import { useSyncExternalStore } from 'react';

/** Tells of time passing, often enough for a count of seconds. */
function everyQuarter(listener: () => void): () => void {
  const timer = setInterval(listener, 250);
  return () => clearInterval(timer);
}

/** Whole seconds until a moment (milliseconds since 1970), counting down to 0. */
export const useSeconds = (at: number): number =>
  useSyncExternalStore(everyQuarter, () => Math.max(0, Math.ceil((at - Date.now()) / 1_000)));
