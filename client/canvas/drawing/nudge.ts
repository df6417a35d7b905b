import type { Point } from '../layout/geometry.ts';

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How far Alt and an arrow key move something that is moved by so much at a time; null for any other key. */
export function nudgeBy({ key, altKey }: KeyboardEvent, step: number): Point | null {
  const way = altKey ? ways[key] : undefined;
  return way === undefined ? null : { x: way.x * step, y: way.y * step };
}
