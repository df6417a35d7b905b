/** Light or dark as chosen here, or `system`: whatever the reader's system prefers. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'dixit-theme';
const listeners = new Set<() => void>();
let theme: Theme = 'system';

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

/** Takes up the choice that was kept. Called once, before the first paint: the browser's storage is waited for, some 15 ms. */
export function startTheme(): void {
  theme = stored();
  apply();
}

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

/** Calls a listener whenever another is chosen, until the function it returns is called. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme chosen. */
export const themeNow = (): Theme => theme;
