import type { Box } from '../layout/geometry.ts';

let look: (() => Box) | null = null;

/** The drawing gives what tells what of it can be seen, layout units; null when it goes. Nothing is drawn anew by it. */
export function giveSight(given: (() => Box) | null): void {
  look = given;
}

/** What of the free view's drawing can be seen beside the panels, so that what is brought in can be put there; null until it is drawn. */
export const inSight = (): Box | null => look?.() ?? null;
