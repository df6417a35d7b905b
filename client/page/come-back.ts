import { findReached, type Place, type Scrolled, scrollerOf, upperEdgeOf } from './place.ts';

/** What was there when the screen was left is there again within this time, ms, or is not waited for. */
const longest = 20_000;

/** For so long, ms, after the keyboard was given back nothing that comes in late may take it. */
const settling = 1_000;

/** By what a reader shows that he goes on from where he is. */
const deeds = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** Scrolls an element of `data-kept` as it was; whether there was enough of it. */
function scrollBack(kept: Element, { top, left, passage }: Scrolled): boolean {
  const scroller = scrollerOf(kept);
  if (passage === null) {
    if (scroller.scrollHeight - scroller.clientHeight < top) return false;
    scroller.scrollTo({ top, left, behavior: 'instant' });
    return true;
  }
  const first = kept.querySelector(`[data-passage="${passage.index}"]`);
  if (first === null) return false;
  const by = first.getBoundingClientRect().top - upperEdgeOf(scroller) - passage.below;
  if (Math.abs(by) >= 1) scroller.scrollBy({ top: by, behavior: 'instant' });
  return true;
}

/** Scrolls and gives the keyboard back as in a place that was left, as soon as what it speaks of is there; until the reader does something. */
export function comeBack({ scrolled, reached }: Place): void {
  const end = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  const waiting = new Map(scrolled);
  let returned: HTMLElement | null = null;

  const attempt = () => {
    if (signal.aborted) return;
    let missing = 0;
    for (const [name, place] of waiting) {
      const element = document.querySelector(`[data-kept="${name}"]`);
      if (!element || !scrollBack(element, place)) missing += 1;
      // Passages are put back whenever what is around them has changed.
      else if (place.passage === null) waiting.delete(name);
    }
    if (returned === null && reached !== null) {
      returned = findReached(reached);
      // Into sight, too: letters that came late may have moved it. A text stays where it was read.
      returned?.focus({ preventScroll: waiting.size > 0 });
    }
    if (missing === 0 && (returned !== null || reached === null)) setTimeout(stop, settling);
  };

  // A frame and a task later, so that what components do when they are first shown comes before.
  const attemptSoon = () => requestAnimationFrame(() => setTimeout(attempt));
  const observer = new MutationObserver(attemptSoon);
  // All of it may have been there before this was.
  attemptSoon();
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const deed of deeds) window.addEventListener(deed, stop, { signal, capture: true });
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (returned?.isConnected && target !== returned) returned.focus({ preventScroll: true });
    },
    { signal },
  );
  setTimeout(stop, longest);
}
