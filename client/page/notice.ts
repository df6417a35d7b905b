import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let notice: string | null = null;

/** Says something to the reader in one line at the foot of the page, until it is closed or another takes its place; null says nothing more. */
export function say(text: string | null): void {
  notice = text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is said at the moment. */
export const useNotice = (): string | null => useSyncExternalStore(subscribe, () => notice);
