import type { DrawnLabel, EvidenceType } from './edge-types.ts';

/** What a trace starts from, by bare ids. */
export type TraceRoot =
  | { readonly of: 'Statement' | 'Actor' | 'Position' | 'Issue' | 'Event' | 'Quote'; readonly id: string }
  | {
      readonly of: EvidenceType;
      readonly source: string;
      readonly target: string;
      readonly targetLabel: DrawnLabel;
    };

/** Which of a statement's traces belong to a root; null does not restrict. */
export interface Narrowing {
  /** Only what is expressed on this position, or on positions about this issue. */
  readonly position: string | null;
  readonly issue: string | null;
  readonly quote: string | null;
  /** Only ways whose first report is by this actor. */
  readonly reporter: string | null;
}

const ALL: Narrowing = { position: null, issue: null, quote: null, reporter: null };

export function narrowingOf(root: TraceRoot): Narrowing {
  if (root.of === 'HOLDS') return { ...ALL, position: root.target };
  if (root.of === 'RELAYS') return { ...ALL, reporter: root.source };
  if (root.of === 'Position') return { ...ALL, position: root.id };
  if (root.of === 'Issue') return { ...ALL, issue: root.id };
  if (root.of === 'Quote') return { ...ALL, quote: root.id };
  return ALL;
}

/** `$root`, `$source` and `$target` of the files in `cypher/trace/`. */
export function rootParameters(root: TraceRoot) {
  if ('id' in root) return { root: root.of, source: root.id, target: '' };
  const { of, source, target, targetLabel } = root;
  return { root: of === 'MENTIONS' ? `MENTIONS ${targetLabel}` : of, source, target };
}
