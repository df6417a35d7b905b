import { canJoin, DRAWN_LABELS, EDGE_TYPES, type EdgeRef, type NodeRef } from '../graph/edge-types.ts';
import { globalId, type NodeId, splitGlobalId } from './ids.ts';

/** The id of a drawn edge, `TYPE~Label:id~Label:id`; a HOLDS edge's is also the id of the holding. */
export function edgeId({ type, source, target }: EdgeRef): string {
  return [type, globalId(source.label, source.id), globalId(target.label, target.id)].join('~');
}

/** The edge that an id names, whether it is drawn or not; null where the text is no id of an edge. */
export function splitEdgeId(text: string): EdgeRef | null {
  const [name, ...ends] = text.split('~');
  const type = EDGE_TYPES.find((known) => known === name);
  const [source, target] = ends.map(drawnNode);
  if (type === undefined || !source || !target || ends.length !== 2) return null;
  return canJoin(type, source.label, target.label) ? { type, source, target } : null;
}

/** The node of the drawn graph that a global id names; null where it names none of its kinds. */
export function drawnNode(text: string): NodeRef | null {
  const parts = splitGlobalId(text);
  return parts === null ? null : asDrawn(parts);
}

function asDrawn({ label, id }: NodeId): NodeRef | null {
  const drawn = DRAWN_LABELS.find((known) => known === label);
  return drawn === undefined ? null : { label: drawn, id };
}

/** Edges in the order of their ids, as code units: the same on every machine. */
export function byEdgeId<Edge extends EdgeRef>(edges: readonly Edge[]): Edge[] {
  const named = edges.map((edge) => ({ edge, id: edgeId(edge) }));
  return named.sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ edge }) => edge);
}
