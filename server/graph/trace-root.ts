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

/** Of the statements that were not found for all they say: what of them is traced. Ids are bare. */
export interface Narrowing {
  /** What is expressed on these positions, or on positions about these issues. */
  readonly expressed: readonly string[];
  readonly issues: readonly string[];
  /** Words of these documents, and these quotes. */
  readonly documents: readonly string[];
  readonly quotes: readonly string[];
  /** Only ways whose first report is by this actor; null does not restrict. */
  readonly reporter: string | null;
}

export function narrowingOf(roots: readonly TraceRoot[]): Narrowing {
  const edge = edgeOf(roots);
  return {
    expressed: edge?.of === 'HOLDS' ? [edge.target] : idsOf(roots, 'Position'),
    issues: idsOf(roots, 'Issue'),
    documents: idsOf(roots, 'Document'),
    quotes: idsOf(roots, 'Quote'),
    reporter: edge?.of === 'RELAYS' ? edge.source : null,
  };
}

/** Stands for an id where there is none: no id is written so. */
const NONE = 'NOTHING-AT-ALL';

/**
 * The parameters of the files in `cypher/trace/` that say what is traced. Neo4j plans a statement anew for every choice of what is null, and for
 * lists and texts of another order of magnitude (0, 1, up to 10, up to 100): so nothing is null or empty there.
 */
export function rootParameters(roots: readonly TraceRoot[]) {
  const edge = edgeOf(roots);
  const { expressed, issues, documents, quotes, reporter } = narrowingOf(roots);
  return {
    expressed: orNone(expressed),
    issues: orNone(issues),
    documents: orNone(documents),
    quotes: orNone(quotes),
    reporter: reporter ?? NONE,
    statements: orNone(idsOf(roots, 'Statement')),
    actors: orNone(idsOf(roots, 'Actor')),
    positions: orNone(idsOf(roots, 'Position')),
    events: orNone(idsOf(roots, 'Event')),
    edge: edge?.of === 'MENTIONS' ? `MENTIONS ${edge.targetLabel}` : (edge?.of ?? NONE),
    source: edge?.source ?? NONE,
    target: edge?.target ?? NONE,
  };
}

const orNone = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? [NONE] : ids);

const idsOf = (roots: readonly TraceRoot[], label: TraceRoot['of']): string[] =>
  roots.flatMap((root) => ('id' in root && root.of === label ? [root.id] : []));

/** The edge that is traced: it is so alone. */
const edgeOf = (roots: readonly TraceRoot[]) => roots.flatMap((root) => ('id' in root ? [] : [root]))[0];
