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
 * what is lit changes at once, and what fades a little later.
 */
export function paint(cy: Core, { lit, passing: own }: Painted): void {
  endPaint(cy);
  const drawn = cy.elements();
  const before = drawn.filter(`.${passing}`);
  const standing = drawn.not(before);
  const isMuch = standing.length > mostFaded;
  const changes: (() => SingularElementReturnValue)[] = [];
  const later: (() => SingularElementReturnValue)[] = [];
  for (const element of standing) {
    const wanted = statesOf(lit, drawnOne(element), isMuch);
    const other = states.filter((each) => element.hasClass(each) !== wanted.includes(each));
    if (other.length === 0) continue;
    const isFading = isMuch && other.every((each) => each === 'faded');
    (isFading ? later : changes).push(() => element.toggleClass(other.join(' ')));
  }
  const middles = isMuch && lit !== null ? standing.nodes().map((node) => node.position()) : [];
  cy.batch(() => {
    for (const change of changes) change();
    patch(cy, middles.length > 0 ? [...own, shadeOver(middles)] : own, before);
  });
  paintLater(cy, later);
}

/** Changes the rest, once what changed at once is to be seen. */
function paintLater(cy: Core, changes: readonly (() => SingularElementReturnValue)[]): void {
  if (changes.length === 0) return;
  let next = 0;
  let ended = false;
  const step = () => {
    const changed = cy.collection();
    cy.batch(() => {
      for (const change of changes.slice(next, next + atOnce)) changed.merge(change());
    });
    // Asked for a box, Cytoscape computes looks here and not while it draws.
    changed.boundingBox();
    next += atOnce;
    return next < changes.length;
  };
  const run = async () => {
    await frame();
    if (!ended) workStill(cy, { step, ended: () => ended, then: () => undefined });
  };
  underWay.set(cy, () => {
    ended = true;
  });
  void run();
}
