import type { Core, ElementDefinition } from 'cytoscape';
import { wasDrawn } from '../first-drawn.ts';
import { pause } from '../worker/pause.ts';
import { workStill } from './still.ts';

/** So many elements are added at once. */
const atOnce = 8;

/** Cytoscape makes its pictures of each when it first draws them, which takes about as long as adding them: so many are drawn at once. */
const drawnAtOnce = 240;

/** Of more, so many are added from one time to the next: what was added before is drawn again each time. */
const drawnEach = 96;

/** While there is nothing to see yet nobody has anything to move: then it is added in larger pieces, ms. */
const firstSlice = 30;

/**
 * Adds elements in stages, so that none of them takes long: together, looks and first drawing of a few hundred elements are one task of 80 to
 * 150 ms.
 * @param drawn called when all of them are there: the next frame shows them
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
  const run = async () => {
    await pause();
    if (ended) return;
    const pace = {
      showAfter: elements.length <= drawnAtOnce ? Infinity : drawnEach / atOnce,
      ...(wasDrawn() ? {} : { slice: firstSlice }),
    };
    workStill(cy, { step, ended: () => ended, finish: drawn, ...pace });
  };
  void run();
  return () => {
    ended = true;
  };
}
