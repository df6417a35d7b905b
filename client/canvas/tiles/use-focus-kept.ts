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

/**
 * When the tile that the keyboard was on turns into cards, or the other way about, the keyboard stays with its issue.
 * @param whole whether all that is to be drawn is: else the issue may be among what is to come
 */
export function useFocusKept(
  layer: RefObject<HTMLElement | null>,
  tiles: Tiles,
  detail: Detail,
  whole: boolean,
): void {
  const last = useRef<string | null>(null);
  /** For which tiles and detail that is done. */
  const done = useRef<readonly [Tiles, Detail] | null>(null);
  useEffect(() => {
    const element = layer.current;
    const keep = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? (target.dataset['node'] ?? null) : null;
    };
    element?.addEventListener('focusin', keep);
    return () => element?.removeEventListener('focusin', keep);
  }, [layer]);
  useEffect(() => {
    if (done.current?.[0] === tiles && done.current[1] === detail) return;
    const issue = last.current === null ? null : issueOf(tiles, last.current);
    const button = detail === 'far' ? '.tile-open' : '.region-name';
    const found =
      issue === null
        ? null
        : layer.current?.querySelector<HTMLElement>(`${button}[data-node="${CSS.escape(issue)}"]`);
    if (document.activeElement === document.body) found?.focus({ preventScroll: true });
    if (issue === null || found || whole) done.current = [tiles, detail];
  });
}
