import { type RefObject, useEffect, useState } from 'react';

/** How far around the window passages count as near, px: about a second of fast scrolling. */
const around = 1_200;

/** Which passages are near the window, and which have been. */
export interface Near {
  readonly now: ReadonlySet<number>;
  readonly ever: ReadonlySet<number>;
}

const nothing: Near = { now: new Set(), ever: new Set() };

/**
 * Watches which of the elements with `data-passage` (its index) are near what is in sight of the page.
 * @param body the element that holds them, all from the first
 */
export function useNear(body: RefObject<HTMLElement | null>): Near {
  const [near, setNear] = useState(nothing);
  useEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => setNear((before) => moved(before, entries)), {
      root: rootOf(element),
      rootMargin: `${around}px 0px`,
    });
    for (const passage of element.querySelectorAll('[data-passage]')) observer.observe(passage);
    return () => observer.disconnect();
  }, [body]);
  return near;
}

/** What scrolls the document: the screen, or, in low windows, the page (null). */
function rootOf(element: HTMLElement): HTMLElement | null {
  const screen = element.closest<HTMLElement>('.document-screen');
  return screen && getComputedStyle(screen).overflowY !== 'visible' ? screen : null;
}

function moved(before: Near, entries: readonly IntersectionObserverEntry[]): Near {
  const now = new Set(before.now);
  for (const { target, isIntersecting } of entries) {
    const index = Number(target instanceof HTMLElement ? target.dataset['passage'] : undefined);
    if (isIntersecting) now.add(index);
    else now.delete(index);
  }
  return { now, ever: new Set([...before.ever, ...now]) };
}
