import { useContext, useEffect, useRef } from 'react';
import { Actions } from '../drawing/actions.ts';
import { nudgeBy } from '../drawing/nudge.ts';
import { centreOf } from '../layout/geometry.ts';
import { toPin } from './pin-tiles.ts';
import type { Tiles } from './tiles-shape.ts';

/** How far an arrow key with Alt moves a tile, px of the screen while it shows everything. */
const step = 12;

/**
 * What else puts tiles by hand: "Pin" in a menu, which holds one where it stands, and Alt and an arrow on the one that the keyboard is on;
 * and the way back to the order.
 */
export function useTilesByHand(
  base: Tiles,
  tiles: Tiles,
  focused: () => string | null,
): { readonly unpin: () => void } {
  const { drawing, pin, unpin } = useContext(Actions);
  const latest = useRef({ tiles, focused });
  useEffect(() => {
    latest.current = { tiles, focused };
  });
  useEffect(() => {
    const placeOf = (id: string) => {
      const tile = latest.current.tiles.tiles.find(({ issue }) => issue === id);
      return tile === undefined ? null : centreOf(tile.box);
    };
    drawing((id) => {
      const place = placeOf(id);
      return place === null ? null : toPin(base, place);
    });
    const onKey = (event: KeyboardEvent) => {
      const by = nudgeBy(event, step / base.zoom);
      const id = by === null ? null : latest.current.focused();
      const from = id === null ? null : placeOf(id);
      if (by === null || id === null || from === null) return;
      event.preventDefault();
      pin({ [id]: toPin(base, { x: from.x + by.x, y: from.y + by.y }) });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      drawing(null);
      document.removeEventListener('keydown', onKey);
    };
  }, [base, drawing, pin]);
  return { unpin };
}
