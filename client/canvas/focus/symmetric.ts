import type { Box } from '../layout/geometry.ts';

/** The smallest box around this one with x = 0 in its middle: what stands in the middle then does so on the screen. */
export function symmetric({ x, y, width, height }: Box): Box {
  const half = Math.max(-x, x + width);
  return { x: -half, y, width: 2 * half, height };
}
