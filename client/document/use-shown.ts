import { type RefObject, useEffect, useRef } from 'react';
import { isReturning } from '../page/place.ts';

/** For so long, ms, what is still coming in (letters, the passages around) may not push the quote away. */
const settling = 4_000;

/**
 * Scrolls to the quote at hand as soon as it is drawn: at first and from afar at once, else smoothly. Until the reader moves, and the page
 * has settled, it stays where it is.
 */
export function useShown(body: RefObject<HTMLElement | null>, quote: string | null): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (quote === null || shown.current === quote) return;
    // Whoever comes back is where he was, not at the quote.
    if (shown.current === null && isReturning()) {
      shown.current = quote;
      return;
    }
    const mark = markIn(body);
    if (!mark) return;
    const first = shown.current === null;
    shown.current = quote;
    const close = !first && Math.abs(mark.getBoundingClientRect().top) < 1.5 * window.innerHeight;
    if (close && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      mark.scrollIntoView({ block: 'center', behavior: 'smooth' });
      return;
    }
    mark.scrollIntoView({ block: 'center' });
    hold(body);
  });
}

const markIn = (body: RefObject<HTMLElement | null>) => body.current?.querySelector('mark.at-hand') ?? null;

/** By what a reader moves; pressing the pointer moves only at the scroll bar, which belongs to the element that scrolls. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Keeps the quote at hand in the middle while heights around it change. */
function hold(body: RefObject<HTMLElement | null>): void {
  const element = body.current;
  if (!element) return;
  const observer = new ResizeObserver(() => markIn(body)?.scrollIntoView({ block: 'center' }));
  observer.observe(element);
  const end = new AbortController();
  const stop = () => {
    observer.disconnect();
    end.abort();
  };
  const moved = ({ type, target }: Event) => {
    const atBar = target instanceof Element && target.matches('.document-screen, html');
    if (type !== 'pointerdown' || atBar) stop();
  };
  setTimeout(stop, settling);
  for (const move of moves) window.addEventListener(move, moved, { signal: end.signal, capture: true });
}
