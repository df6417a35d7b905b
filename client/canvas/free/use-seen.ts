import type { Core } from 'cytoscape';
import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Sight } from '../drawing/view-box.ts';
import { type Seen, sawOther, seenAt } from '../tiles/seen.ts';

/** After so many ms without a move the view rests. */
const rest = 120;

/** Puts everything in a layer that has a `data-x` and `data-y`, its middle in layout units, where it belongs on the screen. */
function placeAll(layer: HTMLElement, { zoom, pan }: Sight): void {
  for (const element of layer.querySelectorAll<HTMLElement>('[data-x]')) {
    const { x, y } = element.dataset;
    const [left, top] = [Number(x) * zoom + pan.x, Number(y) * zoom + pan.y];
    element.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px) translate(-50%, -50%)`;
  }
}

/** What is seen of a drawing, and a layer over it whose parts move along with it. Null until something is seen. */
export function useSeen(cy: Core): {
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly seen: Seen | null;
} {
  const layer = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let known: Seen | null = null;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const sight = (): Sight => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
    const size = () => ({ width: cy.width(), height: cy.height() });
    const look = () => {
      const now = seenAt(known, sight(), size(), 'at once');
      known = now;
      // What is drawn over may come a frame later than the view moves: so it never waits for it.
      startTransition(() => setSeen(now));
    };
    const move = () => {
      if (layer.current !== null) placeAll(layer.current, sight());
      clearTimeout(resting);
      if (known === null || sawOther(known, sight(), size(), 'at once')) look();
      else resting = setTimeout(look, rest);
    };
    cy.on('viewport resize', move);
    look();
    return () => {
      clearTimeout(resting);
      cy.off('viewport resize', move);
    };
  }, [cy]);
  // After every drawing: what has just come has no place yet.
  useLayoutEffect(() => {
    if (layer.current !== null && !cy.destroyed())
      placeAll(layer.current, { zoom: cy.zoom(), pan: cy.pan() });
  });
  return { layer, seen };
}
