import type { Core, ElementDefinition } from 'cytoscape';
import { wasDrawn } from '../first-drawn.ts';
import { pause } from '../worker/pause.ts';

/** So long a stage adds elements, ms. */
const slice = 6;
/** The same while there is nothing to see yet: nobody has anything to move, and each frame draws again what was there. */
const firstSlice = 30;
const atOnce = 8;

/** So many stages come between two frames: the next one draws what they added, which takes about as long again. */
const most = 3;

/**
 * Adds elements in stages, so that none of them takes long: together, looks and first drawing of a few hundred elements are one task of 80 to
 * 150 ms.
 * @param drawn called when all of them are drawn
 * @returns ends it
 */
export function addInStages(cy: Core, elements: readonly ElementDefinition[], drawn: () => void): () => void {
  let ended = false;
  let next = 0;
  const add = () => {
    const until = performance.now() + (wasDrawn() ? slice : firstSlice);
    while (next < elements.length && performance.now() < until) {
      // Asked for a box, Cytoscape computes looks and texts here and not while it draws.
      cy.add(elements.slice(next, next + atOnce)).boundingBox();
      next += atOnce;
    }
  };
  const run = async () => {
    while (next < elements.length) {
      await frame();
      for (let stage = 0; stage < most && next < elements.length; stage += 1) {
        if (stage > 0) await pause();
        if (ended) return;
        add();
      }
    }
    // Whichever of the two comes first in a frame: by its end Cytoscape has drawn the last of them.
    await frame();
    if (!ended) drawn();
  };
  void run();
  return () => {
    ended = true;
  };
}

/** Until the page draws its next frame. */
const frame = (): Promise<number> => new Promise((resolve) => void requestAnimationFrame(resolve));
