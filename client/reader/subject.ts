import type { EdgeType } from '../generated/graphql.ts';

/** A drawn edge, as its id tells it. */
export interface EdgeSubject {
  readonly id: string;
  readonly type: EdgeType;
  /** Global ids of the nodes it starts from and points to. */
  readonly source: string;
  readonly target: string;
}

const types: Readonly<Record<EdgeType, true>> = {
  HOLDS: true,
  RELAYS: true,
  ADDRESSES: true,
  MENTIONS: true,
  ANSWERS: true,
  REPRESENTS: true,
  MEMBER_OF: true,
  ABOUT: true,
  CONTRADICTS: true,
  REFINES: true,
  PUBLISHED_BY: true,
  RETELLS: true,
};

const isEdgeType = (text: string): text is EdgeType => Object.hasOwn(types, text);

/** Takes the id of an edge apart (`TYPE~Label:id~Label:id`, the schema's GraphEdge.id); null for the id of a node. */
export function edgeSubject(id: string): EdgeSubject | null {
  const [type = '', source, target, ...rest] = id.split('~');
  if (!isEdgeType(type) || !source || !target || rest.length > 0) return null;
  return { id, type, source, target };
}

/** Whether statements stand behind edges of a type; the others are the coder's own. */
export function isEvidence(type: EdgeType): boolean {
  return ['HOLDS', 'RELAYS', 'ADDRESSES', 'MENTIONS', 'ANSWERS'].includes(type);
}
