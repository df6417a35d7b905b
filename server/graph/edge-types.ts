/** Labels of the nodes of the drawn graph. */
export const DRAWN_LABELS = ['Actor', 'Position', 'Issue', 'Event', 'Document'] as const;
export type DrawnLabel = (typeof DRAWN_LABELS)[number];

/** A node of the drawn graph; `id` is unique within its label. */
export interface NodeRef {
  readonly label: DrawnLabel;
  readonly id: string;
}

/** Evidence edges of the drawn graph, each a stack of statements. */
export const EVIDENCE_TYPES = ['HOLDS', 'RELAYS', 'ADDRESSES', 'MENTIONS', 'ANSWERS'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** The coder's edges, which stand without statements. */
export const CODER_TYPES = [
  'REPRESENTS',
  'MEMBER_OF',
  'ABOUT',
  'CONTRADICTS',
  'REFINES',
  'PUBLISHED_BY',
  'RETELLS',
] as const;
export type CoderType = (typeof CODER_TYPES)[number];

export const EDGE_TYPES = [...EVIDENCE_TYPES, ...CODER_TYPES] as const;
export type EdgeType = EvidenceType | CoderType;

interface Ends {
  readonly source: DrawnLabel;
  readonly targets: readonly DrawnLabel[];
}

const ENDS: Readonly<Record<EdgeType, Ends>> = {
  /** Who said it → what it expresses. */
  HOLDS: { source: 'Actor', targets: ['Position'] },
  /** Who reports it → who said it. The stack is what was said, not the reports; a report of a report joins the two reporters. */
  RELAYS: { source: 'Actor', targets: ['Actor'] },
  ADDRESSES: { source: 'Actor', targets: ['Actor'] },
  /** Positions can be mentioned too, but that draws no edge. */
  MENTIONS: { source: 'Actor', targets: ['Actor', 'Event'] },
  /** Who answers → whose statement is answered. */
  ANSWERS: { source: 'Actor', targets: ['Actor'] },
  REPRESENTS: { source: 'Actor', targets: ['Actor'] },
  MEMBER_OF: { source: 'Actor', targets: ['Actor'] },
  ABOUT: { source: 'Position', targets: ['Issue'] },
  /** Symmetric: one edge, from the smaller id. */
  CONTRADICTS: { source: 'Position', targets: ['Position'] },
  REFINES: { source: 'Position', targets: ['Position'] },
  PUBLISHED_BY: { source: 'Document', targets: ['Actor'] },
  RETELLS: { source: 'Document', targets: ['Document'] },
};

/** Whether an edge of this type can run from one label to the other. */
export function canJoin(type: EdgeType, source: DrawnLabel, target: DrawnLabel): boolean {
  return ENDS[type].source === source && ENDS[type].targets.includes(target);
}

/** One edge of the drawn graph by what makes it one: its type and both ends. */
export interface EdgeRef {
  readonly type: EdgeType;
  readonly source: NodeRef;
  readonly target: NodeRef;
}
