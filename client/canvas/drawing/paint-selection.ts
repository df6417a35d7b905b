import type { Core, SingularElementReturnValue } from 'cytoscape';
import { mostFaded, type One, type Painted, passing, shadeOver, states, statesOf } from './painted.ts';
import { patch } from './patch.ts';

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

/** So many elements change in one frame, whose looks are computed anew as it is drawn. */
const atOnce = 80;

/**
 * Shows another selection on what is drawn; nothing moves. Touches what changes only: looks are computed anew for all that is touched. Of much,
 * what is lit changes at once, and what fades in the frames that follow.
 */
export function paint(cy: Core, { lit, passing: own }: Painted): void {
  endPaint(cy);
  const drawn = cy.elements();
  const before = drawn.filter(`.${passing}`);
  const standing = drawn.not(before);
  const isMuch = standing.length > mostFaded;
  const changes: (() => void)[] = [];
  const later: (() => void)[] = [];
  for (const element of standing) {
    const wanted = statesOf(lit, drawnOne(element), isMuch);
    const other = states.filter((each) => element.hasClass(each) !== wanted.includes(each));
    if (other.length === 0) continue;
    const isFading = isMuch && other.every((each) => each === 'faded');
    (isFading ? later : changes).push(() => other.forEach((each) => void element.toggleClass(each)));
  }
  const middles = isMuch && lit !== null ? standing.nodes().map((node) => node.position()) : [];
  cy.batch(() => {
    for (const change of changes) change();
    patch(cy, middles.length > 0 ? [...own, shadeOver(middles)] : own, before);
  });
  paintLater(cy, later);
}

/** Changes the rest, some of it in each frame. */
function paintLater(cy: Core, changes: readonly (() => void)[]): void {
  if (changes.length === 0) return;
  let next = 0;
  let frame = 0;
  const step = () => {
    cy.batch(() => {
      for (const change of changes.slice(next, next + atOnce)) change();
    });
    next += atOnce;
    if (next < changes.length) frame = requestAnimationFrame(step);
  };
  underWay.set(cy, () => cancelAnimationFrame(frame));
  frame = requestAnimationFrame(step);
}
