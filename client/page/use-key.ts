import { useEffect, useRef } from 'react';

/** Whether what is typed belongs to a field, also one in a shadow root. */
export function typing(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether letters go to rows that begin with them: then none of them is free for anything else. */
const byLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="tree"], [role="menu"], [role="listbox"]') !== null;

/** Runs something when a key is pressed alone, anywhere on the page but in a field (Escape also there, unless the field used it). */
export function useKey(key: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (key !== 'Escape' && typing(event)) return;
      if (/^\p{L}$/u.test(key) && byLetters(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [key]);
}
