import type { Core } from 'cytoscape';
import { besidePanels, type Covered, type Sight, type Wanted } from './view-box.ts';

/** Keeps what is read beside the panel it is read in, and gives the view back as it was when that closes. */
export interface Beside {
  /** @param wanted see `besidePanels` */
  readonly keep: (wanted: readonly Wanted[], covered: Covered) => void;
  /** Goes back to where one was, unless one has moved meanwhile. */
  readonly giveBack: () => void;
}

const isSame = (a: Sight, b: Sight): boolean =>
  a.zoom === b.zoom && Math.abs(a.pan.x - b.pan.x) < 1 && Math.abs(a.pan.y - b.pan.y) < 1;

/** @param moveTo moves the view there, at once or over a moment */
export function besideOf(cy: Core, moveTo: (sight: Sight) => void): Beside {
  let moved: { readonly from: Sight; readonly to: Sight } | null = null;
  const sight = (): Sight => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  return {
    keep: (wanted, covered) => {
      // What is under way is where one is going to be.
      cy.stop(true, true);
      const now = sight();
      const next = besidePanels(wanted, now, { width: cy.width(), height: cy.height() }, covered);
      if (isSame(now, next)) return;
      moved = { from: moved !== null && isSame(moved.to, now) ? moved.from : now, to: next };
      moveTo(next);
    },
    giveBack: () => {
      if (moved === null) return;
      cy.stop(true, true);
      if (isSame(moved.to, sight())) moveTo(moved.from);
      moved = null;
    },
  };
}
