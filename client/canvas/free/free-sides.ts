import { boundsOf, centreOf } from '../layout/geometry.ts';
import type { Sides } from '../sides.ts';
import type { FreeLayout } from './free-shape.ts';

/** Over the half of the drawing in which what is read does not stand. */
export const sidesOfFree =
  ({ bounds, items, lines, grounds }: FreeLayout): Sides =>
  (id) => {
    const edge = lines.find((line) => line.edge.id === id)?.edge;
    const ends = edge === undefined ? [id] : [edge.source, edge.target];
    const own = [
      ...items.flatMap(({ node, box }) => (ends.includes(node.id) ? [box] : [])),
      ...grounds.flatMap(({ issue, box }) => (issue !== null && ends.includes(issue) ? [box] : [])),
    ];
    return own.length > 0 && centreOf(boundsOf(own)).x > centreOf(bounds).x ? 'left' : 'right';
  };
