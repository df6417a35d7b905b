import type { Found } from '../canvas/free/blocks.ts';
import type { FreeEdge, FreeGraph, FreeNode } from '../canvas/free/free-graph.ts';
import type { Part } from './find.ts';

/** Whether a neighbour is among those that a part chooses; an edge of a holding tells its stance. */
function isChosen(node: FreeNode, { stance }: FreeEdge, { type, chosen = {} }: Part): boolean {
  if (node.type.toUpperCase() !== type) return false;
  const { issues, actorKinds, stances } = chosen;
  if (issues && (node.type !== 'position' || !issues.includes(node.issue.id))) return false;
  if (actorKinds && (node.type !== 'actor' || !actorKinds.includes(node.kind))) return false;
  return !stances || (stance !== null && stances.includes(stance));
}

/** What stands already of what these parts of a node's neighbourhood hold: an expansion finds it, too, though nobody has to fetch it. */
export function foundAgain(
  { nodes, edges }: FreeGraph,
  parent: string,
  parts: readonly Part[],
  there: ReadonlySet<string>,
): Found[] {
  return edges.flatMap((edge): Found[] => {
    const out = edge.source === parent;
    if (!out && edge.target !== parent) return [];
    const other = nodes.get(out ? edge.target : edge.source);
    if (other === undefined || !there.has(other.id)) return [];
    const isAsked = parts.some(
      (part) =>
        part.relationship === edge.type &&
        (part.direction === null || (part.direction === 'OUT') === out) &&
        isChosen(other, edge, part),
    );
    return isAsked ? [{ id: other.id, along: edge.type }] : [];
  });
}
