import { type RefObject, useEffect, useRef } from 'react';
import { cardOf } from './boxes.ts';
import type { Detail } from './detail.ts';
import type { Tiles } from './tiles-shape.ts';

/** The global id of the issue that something stands on. */
function issueOf({ tiles }: Tiles, id: string): string | null {
  const card = cardOf(id);
  const tile = tiles.find(
    ({ issue, cards }) => issue === id || cards.some(({ position }) => position === card),
  );
  return tile?.issue ?? null;
}

/** When the tile that the keyboard was on turns into cards, or the other way about, the keyboard stays with its issue. */
export function useFocusKept(layer: RefObject<HTMLElement | null>, tiles: Tiles, detail: Detail): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const element = layer.current;
    const keep = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? (target.dataset['node'] ?? null) : null;
    };
    element?.addEventListener('focusin', keep);
    return () => element?.removeEventListener('focusin', keep);
  }, [layer]);
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const issue = issueOf(tiles, last.current);
    if (issue === null) return;
    const button = detail === 'far' ? '.tile-open' : '.region-name';
    layer.current
      ?.querySelector<HTMLElement>(`${button}[data-node="${CSS.escape(issue)}"]`)
      ?.focus({ preventScroll: true });
  }, [layer, tiles, detail]);
}
