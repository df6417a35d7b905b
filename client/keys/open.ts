import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let open = false;

function set(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const openKeys = (): void => set(true);
export const closeKeys = (): void => set(false);

/** Whether the help on keys is open. */
export const useKeysOpen = (): boolean => useSyncExternalStore(subscribe, () => open);
