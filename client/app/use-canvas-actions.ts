import { useMemo, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { pinning, toggling } from '../address/editing.ts';
import { entering } from '../address/focusing.ts';
import { currentAddress, go } from '../address/history.ts';
import type { CanvasActions } from '../canvas/drawing/actions.ts';

/** A node's menu that is open, at a point of the window, px. */
export interface OpenMenu {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** Goes to what a change makes of the canvas as it is by then. */
function change(make: (address: CanvasAddress) => CanvasAddress, name?: string): void {
  const address = currentAddress();
  if (address.screen === 'canvas') go(make(address), name);
}

/** What the drawings can do, and the menu that one of them opened. */
export function useCanvasActions(): {
  readonly actions: CanvasActions;
  readonly menu: OpenMenu | null;
  readonly closeMenu: () => void;
} {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const actions = useMemo(
    (): CanvasActions => ({
      enter: (id) => change((address) => entering(address, id)),
      toggle: (ids) => change((address) => toggling(address, ids)),
      openMenu: (id, at) => setMenu({ id, at }),
      pin: (places) => change((address) => pinning(address, places), 'move'),
    }),
    [],
  );
  return { actions, menu, closeMenu: () => setMenu(null) };
}
