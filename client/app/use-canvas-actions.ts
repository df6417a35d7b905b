import { useMemo, useRef, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { pinning, toggling, unpinning } from '../address/editing.ts';
import { entering } from '../address/focusing.ts';
import { currentAddress, go } from '../address/history.ts';
import type { Box, Point } from '../canvas/layout/geometry.ts';
import type { CanvasActions, Where } from '../canvas/drawing/actions.ts';
import { holdingBlock } from '../expand/holding-block.ts';
import { readAhead } from '../reader/read-ahead.ts';
import { queries } from '../request/connection.ts';
import { words } from '../wording/words.ts';

/** A node's menu that is open, beside what the node is drawn as, px of the window. */
export interface OpenMenu {
  readonly id: string;
  readonly beside: Box;
}

/** Goes to what a change makes of the canvas as it is by then. */
function change(make: (address: CanvasAddress) => CanvasAddress, name?: string): void {
  const address = currentAddress();
  if (address.screen === 'canvas') go(make(address), name);
}

/** Holds nodes where they are drawn; in the free view, their blocks. */
const holding = (address: CanvasAddress, places: Readonly<Record<string, Point>>): CanvasAddress =>
  address.view === 'free'
    ? Object.keys(places).reduce((canvas, id) => holdingBlock(canvas, id, true), address)
    : pinning(address, places);

/** Loaded when first used: with it comes the placing of blocks. */
async function bringBack(id: string): Promise<void> {
  const taking = await import('../expand/taking-away.ts');
  await taking.bringBack(id);
}

function pressed(id: string): void {
  const address = currentAddress();
  if (address.screen === 'canvas') readAhead(queries, id, address.reading);
}

/** What the drawings can do, and the menu that one of them opened. */
export function useCanvasActions(): {
  readonly actions: CanvasActions;
  /** Where things are drawn, once a drawing stands. */
  readonly where: Where | null;
  readonly menu: OpenMenu | null;
  readonly closeMenu: () => void;
} {
  const [where, setWhere] = useState<Where | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const standing = useRef<Where | null>(null);
  const actions = useMemo(
    (): CanvasActions => ({
      enter: (id) => change((address) => entering(address, id)),
      picked: () => undefined,
      pressed,
      toggle: (ids) => change((address) => toggling(address, ids)),
      openMenu: (id, beside) => setMenu({ id, beside }),
      bringBack: (id) => void bringBack(id),
      hold: (ids) => {
        const places = ids.flatMap((id) => {
          const place = standing.current?.placeOf(id) ?? null;
          return place === null ? [] : [[id, place] as const];
        });
        const name = words.steps.pin(places.length);
        if (places.length > 0) change((address) => holding(address, Object.fromEntries(places)), name);
      },
      canHold: (id) => (standing.current?.placeOf(id) ?? null) !== null,
      drawing: (next) => {
        standing.current = next;
        setWhere(next);
      },
      unpin: () => change((address) => unpinning(address, null), words.steps.order),
      pin: (places) => change((address) => pinning(address, places), words.steps.move),
    }),
    [],
  );
  return { actions, where, menu, closeMenu: () => setMenu(null) };
}
