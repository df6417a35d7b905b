import { useMemo, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { pinning, toggling, unpinning } from '../address/editing.ts';
import { entering } from '../address/focusing.ts';
import { currentAddress, go } from '../address/history.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import type { CanvasActions } from '../canvas/drawing/actions.ts';

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
      openMenu: (id, beside) => setMenu({ id, beside }),
      unpin: () => change((address) => unpinning(address, null), 'back to the order'),
      pin: (places) => change((address) => pinning(address, places), 'move'),
    }),
    [],
  );
  return { actions, menu, closeMenu: () => setMenu(null) };
}
