import type { Point } from '../layout/geometry.ts';

/** Where somebody asked for a menu before there was anything to ask for, px of the window. */
let asked: Point | null = null;

/** Something new is pressed: what was asked for before is not wanted any more. */
export function forgetMenu(): void {
  asked = null;
}

/**
 * A right click that comes while a view is laid out, or put on its drawing in stages, finds nothing there: it is kept until all of it stands.
 * @param place around the view
 * @returns whether that is so
 */
export function keepMenu(place: Element, at: Point): boolean {
  const isOnItsWay = place.querySelector('[data-form="waiting"], [data-drawn="false"]') !== null;
  asked = isOnItsWay ? at : null;
  return isOnItsWay;
}

/** Gives a drawing that stands the right click that was kept for it. */
export function giveMenu(drawing: Element | null): void {
  const at = asked;
  asked = null;
  if (at === null) return;
  // Cytoscape heeds what happens in its box, not on it.
  const canvas = drawing?.querySelector('canvas');
  for (const type of ['mousedown', 'mouseup'])
    canvas?.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 2, clientX: at.x, clientY: at.y }));
}
