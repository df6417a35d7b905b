import type { Box } from '../layout/geometry.ts';

/** What of the free view's drawing the window shows, layout units; null until it is drawn. */
let sight: Box | null = null;

/** The drawing notes what it shows, so that what is brought in can be put in sight. Nothing is drawn anew by it. */
export function noteSight(box: Box | null): void {
  sight = box;
}

export const inSight = (): Box | null => sight;
