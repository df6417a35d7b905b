import type { Core, SingularElementReturnValue } from 'cytoscape';
import { mostFaded, type One, type Painted, passing, shadeOver, states, statesOf } from './painted.ts';
import { patch } from './patch.ts';
import { frame, workStill } from './still.ts';

const drawnOne = (element: SingularElementReturnValue): One => ({
  id: element.id(),
  of: element.data('of'),
  isEdge: element.isEdge(),
  is: (cssClass) => element.hasClass(cssClass),
});

/** What still has to change for what was painted last. */
const underWay = new WeakMap<Core, () => void>();

/** Leaves what was painted last as far as it has come: something else is shown. */
export const endPaint = (cy: Core): void => underWay.get(cy)?.();

/** So many elements change at once. */
const atOnce = 12;

/**
 * Shows another selection on what is drawn; nothing moves. Touches what changes only: looks are computed anew for all that is touched. Of much,
 * what is lit changes first, and what fades a little later; until each of them is done the picture stands still.
 */
export function paint(cy: Core, { lit, passing: own }: Painted): void {
  endPaint(cy);
  const drawn = cy.elements();
  const before = drawn.filter(`.${passing}`);
  const standing = drawn.not(before);
  const isMuch = standing.length > mostFaded;
  const first: Change[] = [];
  const later: Change[] = [];
  for (const element of standing) {
    const wanted = statesOf(lit, drawnOne(element), isMuch);
    const other = states.filter((each) => element.hasClass(each) !== wanted.includes(each));
    if (other.length === 0) continue;
    const isFading = isMuch && other.every((each) => each === 'faded');
    (isFading ? later : first).push(() => element.toggleClass(other.join(' ')));
  }
  const middles = isMuch && lit !== null ? standing.nodes().map((node) => node.position()) : [];
  let isOver = false;
  const ended = () => isOver;
  underWay.set(cy, () => {
    isOver = true;
  });
  const fade = async () => {
    await frame();
    if (!isOver) workStill(cy, { step: inSteps(cy, later), ended, finish: () => undefined });
  };
  workStill(cy, {
    step: inSteps(cy, first),
    ended,
    finish: () => {
      patch(cy, middles.length > 0 ? [...own, shadeOver(middles)] : own, before);
      if (later.length > 0) void fade();
    },
  });
}

/** Sets the states of an element, and gives it. */
type Change = () => SingularElementReturnValue;

/** Makes these changes, some at each call; says whether there are more. */
function inSteps(cy: Core, changes: readonly Change[]): () => boolean {
  let next = 0;
  return () => {
    const changed = cy.collection();
    cy.batch(() => {
      for (const change of changes.slice(next, next + atOnce)) changed.merge(change());
    });
    // Asked for a box, Cytoscape computes looks here and not while it draws.
    changed.boundingBox();
    next += atOnce;
    return next < changes.length;
  };
}
