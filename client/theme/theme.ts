import { useSyncExternalStore } from 'react';

/** Light or dark as chosen here, or `system`: whatever the reader's system prefers. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'dixit-theme';
const listeners = new Set<() => void>();
let theme: Theme = stored();

function stored(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    // Storage can be forbidden by the browser; the choice then lasts as long as the page.
    return 'system';
  }
}

function apply(): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Puts the stored choice on the root element. Call before the first paint. */
export const startTheme = apply;

/** Chooses a theme, keeps it for the next visit and tells whoever draws with it. */
export function chooseTheme(next: Theme): void {
  theme = next;
  apply();
  try {
    localStorage.setItem(key, next);
  } catch {
    // As above: not kept, but applied.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme chosen. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme);
