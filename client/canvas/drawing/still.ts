import type { Core } from 'cytoscape';
import { pause } from '../worker/pause.ts';

/** Work on a drawing that takes long, in pieces that do not. */
interface Work {
  /** Does the next piece, some tenths of a millisecond of it; says whether there is more. */
  readonly step: () => boolean;
  /** Whether nobody waits for it any more. */
  readonly ended: () => boolean;
  /** When all of it is done; at once, where one slice is enough. */
  readonly finish: () => void;
  /** So long it is worked before others have their turn, ms. */
  readonly slice?: number;
  /** After so many pieces the drawing shows how far it has come; only at the end where not given. */
  readonly showAfter?: number;
}

const usual = 8;

/** How many slices each drawing waits between. */
const standing = new WeakMap<Core, number>();

function stand(cy: Core): void {
  cy.startBatch();
  standing.set(cy, (standing.get(cy) ?? 0) + 1);
}

function move(cy: Core): void {
  standing.set(cy, (standing.get(cy) ?? 0) - 1);
  cy.endBatch();
}

/** Destroys a drawing, at work or not. Told so while a batch is open, Cytoscape would put it off for ever, and go on drawing in every frame. */
export function destroyDrawing(cy: Core): void {
  while ((standing.get(cy) ?? 0) > 0) move(cy);
  cy.destroy();
}

/**
 * Works on a drawing in slices while its picture stands still: Cytoscape would draw all of it again in every frame between two of them, which takes
 * longer than the work. The page goes on meanwhile. As long as a batch is open Cytoscape draws nothing, but computes no looks either: so it is open
 * between slices only.
 */
export function workStill(
  cy: Core,
  { step, ended, finish, slice = usual, showAfter = Infinity }: Work,
): void {
  let unseen = 0;
  /** Works for a slice, or until something is to be shown; says whether there is more. */
  const work = (): boolean => {
    const until = performance.now() + slice;
    while (step()) {
      unseen += 1;
      if (unseen >= showAfter || performance.now() >= until) return true;
    }
    return false;
  };
  const goOn = async () => {
    do {
      if (unseen >= showAfter) {
        unseen = 0;
        await frame();
      } else {
        stand(cy);
        await pause();
        if (cy.destroyed()) return;
        move(cy);
      }
      if (ended()) return;
    } while (work());
    finish();
  };
  if (work()) void goOn();
  else finish();
}

/** Until the page draws its next frame. */
export const frame = (): Promise<number> => new Promise((resolve) => void requestAnimationFrame(resolve));
