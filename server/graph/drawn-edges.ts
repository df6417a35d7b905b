import { z } from 'zod';
import type { GraphDatabase, Parameters } from './database.ts';
import {
  CODER_TYPES,
  DRAWN_LABELS,
  type DrawnLabel,
  type EdgeRef,
  EVIDENCE_TYPES,
  type NodeRef,
} from './edge-types.ts';
import { type Stack, stackRow } from './stack.ts';
import { filterParameters, type StatementFilter } from './statement-filter.ts';

/** One edge of the drawn graph with what stands behind it; null on the coder's edges. */
export interface DrawnEdge extends EdgeRef {
  readonly stack: Stack | null;
}

const label = z.enum(DRAWN_LABELS);

const EVIDENCE_EDGES = {
  file: 'graph/evidence-edges',
  row: stackRow.extend({
    type: z.enum(EVIDENCE_TYPES),
    source: z.string(),
    targetLabel: label,
    target: z.string(),
  }),
};

const CODER_EDGES = {
  file: 'graph/coder-edges',
  row: z.object({
    type: z.enum(CODER_TYPES),
    sourceLabel: label,
    source: z.string(),
    targetLabel: label,
    target: z.string(),
  }),
};

/** All edges among nodes of the drawn graph, evidence edges recomputed over the statements that pass; in no order, two round trips. */
export async function edgesAmong(
  database: GraphDatabase,
  nodes: readonly NodeRef[],
  filter: StatementFilter,
): Promise<DrawnEdge[]> {
  const ids = idParameters(nodes);
  const [evidence, coded] = await Promise.all([
    database.read(EVIDENCE_EDGES, {
      actorIds: ids.actorIds,
      positionIds: ids.positionIds,
      eventIds: ids.eventIds,
      ...filterParameters(filter),
    }),
    database.read(CODER_EDGES, {
      actorIds: ids.actorIds,
      positionIds: ids.positionIds,
      issueIds: ids.issueIds,
      documentIds: ids.documentIds,
    }),
  ]);
  return [
    ...evidence.map(({ type, source, targetLabel, target, ...stack }) => ({
      type,
      source: { label: 'Actor' as const, id: source },
      target: { label: targetLabel, id: target },
      stack,
    })),
    ...coded.map(({ type, sourceLabel, source, targetLabel, target }) => ({
      type,
      source: { label: sourceLabel, id: source },
      target: { label: targetLabel, id: target },
      stack: null,
    })),
  ];
}

/** `$actorIds` … `$documentIds`: the ids of each label. */
export function idParameters(nodes: readonly NodeRef[]) {
  const idsOf = (wanted: DrawnLabel) => nodes.filter((node) => node.label === wanted).map(({ id }) => id);
  return {
    actorIds: idsOf('Actor'),
    positionIds: idsOf('Position'),
    issueIds: idsOf('Issue'),
    eventIds: idsOf('Event'),
    documentIds: idsOf('Document'),
  } satisfies Parameters;
}
