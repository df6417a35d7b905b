import type { Core, ElementDefinition } from 'cytoscape';
import { wasDrawn } from '../first-drawn.ts';
import { frame, workStill } from './still.ts';

/** So many elements are added at once. */
const atOnce = 8;

/** So long elements are added before Cytoscape draws them, which takes about as long again: its pictures of each are made then, ms. */
const showAfter = 40;

/** While there is nothing to see yet nobody has anything to move: then it is added in larger pieces, ms. */
const firstSlice = 30;

/**
 * Adds elements in stages, so that none of them takes long: together, looks and first drawing of a few hundred elements are one task of 80 to
 * 150 ms.
 * @param drawn called when all of them are drawn
 * @returns ends it
 */
export function addInStages(cy: Core, elements: readonly ElementDefinition[], drawn: () => void): () => void {
  let ended = false;
  let next = 0;
  const step = () => {
    // Asked for a box, Cytoscape computes looks and texts here and not while it draws.
    cy.add(elements.slice(next, next + atOnce)).boundingBox();
    next += atOnce;
    return next < elements.length;
  };
  const show = async () => {
    // Whichever of the two comes first in a frame: by its end Cytoscape has drawn the last of them.
    await frame();
    if (!ended) drawn();
  };
  const run = async () => {
    // What Cytoscape draws first it draws twice, for a picture of all of it: so that is nothing.
    await frame();
    if (ended) return;
    const pace = wasDrawn() ? { showAfter } : { slice: firstSlice, showAfter: 3 * firstSlice };
    workStill(cy, { step, ended: () => ended, finish: () => void show(), ...pace });
  };
  void run();
  return () => {
    ended = true;
  };
}
