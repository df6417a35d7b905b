import type { Core } from 'cytoscape';
import { pause } from '../worker/pause.ts';

/** So long some of the work is done before others have their turn, ms. */
const slice = 6;

/** Work on a drawing that takes long, in pieces that do not. */
interface Work {
  /** Does the next piece, some tenths of a millisecond of it; says whether there is more. */
  readonly step: () => boolean;
  /** Whether nobody waits for it any more. */
  readonly ended: () => boolean;
  /** After so many ms of work the drawing shows how far it has come; never where not given. */
  readonly showAfter?: number;
  /** So long it is worked without a break, ms. */
  readonly slice?: number;
}

/**
 * Works on a drawing in slices while its picture stands still: Cytoscape would draw all of it again in every frame between two of them, which takes
 * longer than the work. The page goes on meanwhile. Cytoscape draws nothing as long as a batch is open, but computes no looks either: so it is
 * open between slices only.
 * @returns whether it was done; false where it ended before
 */
export async function workStill(cy: Core, { step, ended, showAfter = Infinity, slice: long = slice }: Work) {
  for (let more = true, worked = 0; more;) {
    if (ended()) return false;
    const begun = performance.now();
    do more = step();
    while (more && performance.now() < begun + long);
    worked += performance.now() - begun;
    if (!more) break;
    if (worked >= showAfter) {
      worked = 0;
      await frame();
      continue;
    }
    cy.startBatch();
    await pause();
    if (cy.destroyed()) return false;
    cy.endBatch();
  }
  return !ended();
}

/** Until the page draws its next frame. */
export const frame = (): Promise<number> => new Promise((resolve) => void requestAnimationFrame(resolve));
