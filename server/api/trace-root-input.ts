import { EVIDENCE_TYPES, type EdgeRef } from '../graph/edge-types.ts';
import type { TraceRoot } from '../graph/trace-root.ts';
import { splitEdgeId } from './edge-ids.ts';
import { badUserInput } from './errors.ts';
import { quoted, splitGlobalId } from './ids.ts';

const TRACED_LABELS = ['Statement', 'Actor', 'Position', 'Issue', 'Event', 'Document', 'Quote'] as const;

/** So many are traced together. */
const MOST_TRACED = 100;

/**
 * What traces are asked for: one thing, or several nodes together.
 * @throws GraphQLError BAD_USER_INPUT where an id names nothing that can be traced, or a drawn edge together with others
 */
export function readTraceRoots(id: string, also: readonly string[]): readonly TraceRoot[] {
  const first = readTraceRoot(id, 'id');
  if (also.length >= MOST_TRACED)
    throw badUserInput(`also: at most ${MOST_TRACED - 1} ids, not ${also.length}.`);
  const others = [...new Set(also)]
    .filter((other) => other !== id)
    .map((other) => readTraceRoot(other, 'also'));
  const roots = [first, ...others];
  if (roots.length > 1 && roots.some((root) => !('id' in root)))
    throw badUserInput('also: drawn edges are traced alone, only nodes together.');
  return roots;
}

function readTraceRoot(text: string, argument: string): TraceRoot {
  const edge = splitEdgeId(text);
  if (edge !== null) return readEdge(edge, text, argument);
  const node = splitGlobalId(text);
  const of = TRACED_LABELS.find((label) => label === node?.label);
  if (node === null || of === undefined) {
    throw badUserInput(
      `${argument}: ${quoted(text)} is not the id of a position, holding, evidence edge, statement, actor, issue, event, document or quote.`,
    );
  }
  return { of, id: node.id };
}

function readEdge({ type, source, target }: EdgeRef, text: string, argument: string): TraceRoot {
  const of = EVIDENCE_TYPES.find((evidence) => evidence === type);
  if (of === undefined) {
    throw badUserInput(
      `${argument}: ${quoted(text)} is an edge of the coder's, which stands without statements.`,
    );
  }
  return { of, source: source.id, target: target.id, targetLabel: target.label };
}
