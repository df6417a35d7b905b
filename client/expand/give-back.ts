import { useEffect, useRef } from 'react';

/** So long may a view take to be there, ms. */
const patience = 3_000;

/**
 * Gives the keyboard back when a menu closes, where it came by keyboard: to where it was, else to the node's row in the tree of the view that
 * is there by then, else to that tree.
 */
export function useKeyboardGivenBack(id: string): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => {
      if (!(opener instanceof HTMLElement) || opener === document.body) return;
      const until = performance.now() + patience;
      // What has it now may go with its view in a moment: looked after until it has stayed, or the reader has gone on.
      let given: Element | null = null;
      const look = () => {
        const active = document.activeElement;
        if (active !== null && active !== document.body && active !== given && active !== opener) return;
        if (active === null || active === document.body) {
          given = opener.isConnected ? opener : rowOf(id);
          if (given instanceof HTMLElement) given.focus({ preventScroll: true });
        }
        if (performance.now() < until) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
  }, [id]);
}

const rowOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[role="treeitem"][data-key="${CSS.escape(id)}"]`) ??
  document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
