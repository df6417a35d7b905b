import { useSyncExternalStore } from 'react';

let drawn = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a drawing was all there on this page before. */
export const wasDrawn = (): boolean => drawn;

/** The same, for what may come after it. */
export const useWasDrawn = (): boolean => useSyncExternalStore(subscribe, wasDrawn);

/** Settles when a drawing is all there for the first time on this page. */
export const firstDrawn = new Promise<void>((resolve) => {
  const unsubscribe = subscribe(() => {
    unsubscribe();
    resolve();
  });
});

/** Told by every drawing that is all there, and by what stands in its place where there is nothing to draw. */
export function noteDrawn(): void {
  if (drawn) return;
  drawn = true;
  for (const listener of listeners) listener();
}
