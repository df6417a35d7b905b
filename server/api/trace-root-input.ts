import { EVIDENCE_TYPES, type EdgeRef } from '../graph/edge-types.ts';
import type { TraceRoot } from '../graph/trace-root.ts';
import { splitEdgeId } from './edge-ids.ts';
import { badUserInput } from './errors.ts';
import { quoted, splitGlobalId } from './ids.ts';

const TRACED_LABELS = ['Statement', 'Actor', 'Position', 'Issue', 'Event', 'Quote'] as const;

/**
 * What a trace is asked for.
 * @throws GraphQLError BAD_USER_INPUT where the text names nothing that can be traced
 */
export function readTraceRoot(text: string): TraceRoot {
  const edge = splitEdgeId(text);
  if (edge !== null) return readEdge(edge, text);
  const node = splitGlobalId(text);
  const of = TRACED_LABELS.find((label) => label === node?.label);
  if (node === null || of === undefined) {
    throw badUserInput(
      `id: ${quoted(text)} is not the id of a position, holding, evidence edge, statement, actor, issue, event or quote.`,
    );
  }
  return { of, id: node.id };
}

function readEdge({ type, source, target }: EdgeRef, text: string): TraceRoot {
  const of = EVIDENCE_TYPES.find((evidence) => evidence === type);
  if (of === undefined) {
    throw badUserInput(`id: ${quoted(text)} is an edge of the coder's, which stands without statements.`);
  }
  return { of, source: source.id, target: target.id, targetLabel: target.label };
}
