import type { Point } from '../canvas/layout/geometry.ts';
import { short } from './shapes.ts';

/**
 * The heads of lines as Cytoscape 3.34 draws them, in a measure in which the tip is the origin and the line comes from above. `spacing` is
 * how far the tip stays from the end of the line, `gap` how far the line does, both px.
 */
interface Head {
  readonly points: readonly (readonly [number, number])[];
  readonly spacing: (width: number, scale: number) => number;
  readonly gap: (width: number, scale: number) => number;
}

/** The radius of a round head. */
const radius = 0.15;

/** The size of a head, px: never smaller than at a line of some 3 px. */
export const headSize = (width: number, scale: number): number =>
  Math.max((width * 13.37) ** 0.9, 29) * scale;

const none = (): number => 0;
const twice = (width: number, scale: number): number => 2 * width * scale;
const one = (): number => 1;

const heads: Readonly<Record<string, Head>> = {
  triangle: {
    points: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
    spacing: none,
    gap: twice,
  },
  vee: {
    points: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
      [0, -0.15],
    ],
    spacing: none,
    gap: (width, scale) => twice(width, scale) * 0.525,
  },
  circle: { points: [], spacing: (width, scale) => headSize(width, scale) * radius, gap: twice },
  tee: {
    points: [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
    spacing: one,
    gap: one,
  },
  diamond: {
    points: [
      [-0.15, -0.15],
      [0, -0.3],
      [0.15, -0.15],
      [0, 0],
    ],
    spacing: none,
    gap: (width, scale) => width * scale,
  },
  chevron: {
    points: [
      [0, 0],
      [-0.15, -0.15],
      [-0.1, -0.2],
      [0, -0.1],
      [0.1, -0.2],
      [0.15, -0.15],
    ],
    spacing: none,
    gap: (width, scale) => 0.95 * width * scale,
  },
};

/** The head that a name of Cytoscape's means; null for none. */
export const headOf = (name: string): Head | null => heads[name] ?? null;

/** The outline of a head at a tip, pointing along `towards`, as path data. */
export function headPath(head: Head, size: number, tip: Point, towards: Point): string {
  if (head.points.length === 0) {
    const r = short(radius * size);
    const [x, y] = [short(tip.x), short(tip.y)];
    return `M${short(x - r)} ${y}a${r} ${r} 0 1 0 ${short(2 * r)} 0a${r} ${r} 0 1 0 ${short(-2 * r)} 0Z`;
  }
  const angle = Math.atan2(towards.y, towards.x) - Math.PI / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = head.points.map(
    ([x, y]) => `${short(tip.x + (x * cos - y * sin) * size)} ${short(tip.y + (x * sin + y * cos) * size)}`,
  );
  return `M${points.join('L')}Z`;
}
