import type { DrawnLabel, EvidenceType } from './edge-types.ts';

/** What a trace starts from, by bare ids. */
export type TraceRoot =
  | {
      readonly of: 'Statement' | 'Actor' | 'Position' | 'Issue' | 'Event' | 'Document' | 'Quote';
      readonly id: string;
    }
  | {
      readonly of: EvidenceType;
      readonly source: string;
      readonly target: string;
      readonly targetLabel: DrawnLabel;
    };

/** Which of a statement's traces belong to a root; '' does not restrict. */
export interface Narrowing {
  /** Only what is expressed on this position, or on positions about this issue. */
  readonly position: string;
  readonly issue: string;
  /** Only words of this document, or this quote. */
  readonly document: string;
  readonly quote: string;
  /** Only ways whose first report is by this actor. */
  readonly reporter: string;
}

const ALL: Narrowing = { position: '', issue: '', document: '', quote: '', reporter: '' };

export function narrowingOf(root: TraceRoot): Narrowing {
  if (root.of === 'HOLDS') return { ...ALL, position: root.target };
  if (root.of === 'RELAYS') return { ...ALL, reporter: root.source };
  if (root.of === 'Position') return { ...ALL, position: root.id };
  if (root.of === 'Issue') return { ...ALL, issue: root.id };
  if (root.of === 'Document') return { ...ALL, document: root.id };
  if (root.of === 'Quote') return { ...ALL, quote: root.id };
  return ALL;
}

/**
 * `$roots` and `$reporter` of the files in `cypher/trace/`: nothing is null there, since Neo4j plans a statement anew for every choice of
 * what is.
 */
export function rootParameters(roots: readonly TraceRoot[]) {
  const narrowings = roots.map(narrowingOf);
  return {
    roots: roots.map((root, at) => ({ at, ...endsOf(root), ...narrowings[at] })),
    reporter: narrowings.length === 1 ? (narrowings[0]?.reporter ?? '') : '',
  };
}

function endsOf(root: TraceRoot) {
  if ('id' in root) return { of: root.of, source: root.id, target: '' };
  const { of, source, target, targetLabel } = root;
  return { of: of === 'MENTIONS' ? `MENTIONS ${targetLabel}` : of, source, target };
}
