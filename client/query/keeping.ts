import { useSyncExternalStore } from 'react';
import { type Kept, readKept } from './kept.ts';

const key = 'dixit-queries';
const listeners = new Set<() => void>();
let kept: Kept = stored();

function stored(): Kept {
  try {
    return readKept(localStorage.getItem(key));
  } catch {
    // Storage can be forbidden by the browser: then what is kept lasts as long as the page.
    return readKept(null);
  }
}

function show(next: Kept): void {
  kept = next;
  for (const listener of listeners) listener();
}

// Another page of Dixit's in this browser has kept something.
window.addEventListener('storage', (event) => {
  if (event.key === key) show(readKept(event.newValue));
});

/** Changes what is kept of what was asked. False where the browser does not keep it beyond this page. */
export function keep(change: (kept: Kept) => Kept): boolean {
  show(change(kept));
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is kept of what was asked, in this browser. */
export const useKept = (): Kept => useSyncExternalStore(subscribe, () => kept);
