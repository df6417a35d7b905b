import { idsDrawn, nodesOf } from '../canvas/drawn-ids.ts';
import type { DrawnGraph } from '../canvas/model.ts';

/** Ids of what is marked on the canvas for the edges of a path: those of them that are drawn; where none is, the nodes that are. */
export function marksOf(graph: DrawnGraph, edges: readonly string[]): readonly string[] {
  const drawn = idsDrawn(graph);
  const lines = edges.filter((id) => drawn.has(id));
  return lines.length > 0 ? lines : [...new Set(edges.flatMap(nodesOf))].filter((id) => drawn.has(id));
}
