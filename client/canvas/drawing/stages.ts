import type { Core, ElementDefinition } from 'cytoscape';
import { wasDrawn } from '../first-drawn.ts';

/** So long a frame adds elements, ms: drawing what was added takes about as long again. */
const slice = 6;
/** The same while there is nothing to see yet: nobody has anything to move, and each frame draws again what was there. */
const firstSlice = 30;
const atOnce = 8;

/**
 * Adds elements over several frames, so that none of them takes long: together, looks and first drawing of a few hundred elements are one
 * task of 80 to 150 ms.
 * @param drawn called when all of them are drawn
 * @returns ends it
 */
export function addInStages(cy: Core, elements: readonly ElementDefinition[], drawn: () => void): () => void {
  let next = 0;
  let frame = 0;
  const stage = () => {
    const until = performance.now() + (wasDrawn() ? slice : firstSlice);
    while (next < elements.length && performance.now() < until) {
      // Asked for a box, Cytoscape computes looks and texts here and not while it draws.
      cy.add(elements.slice(next, next + atOnce)).boundingBox();
      next += atOnce;
    }
    // Whichever of the two comes first in a frame: by the next one Cytoscape has drawn the last of them.
    frame = requestAnimationFrame(next < elements.length ? stage : drawn);
  };
  frame = requestAnimationFrame(stage);
  return () => cancelAnimationFrame(frame);
}
