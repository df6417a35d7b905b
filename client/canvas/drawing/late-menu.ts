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

/** Where a menu is still wanted; only once. */
export function takeMenu(): Point | null {
  const at = asked;
  asked = null;
  return at;
}
