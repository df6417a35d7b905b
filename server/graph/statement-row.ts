import { z } from 'zod';
import { actorNode, optional, positionNode, quoteNode } from './nodes.ts';

const certainty = z
  .literal('LOW')
  .nullish()
  .transform((value) => value ?? null);

const expressionMap = z.object({
  position: positionNode,
  stance: z.enum(['SUPPORTS', 'OPPOSES', 'NEUTRAL']),
  condition: optional,
  certainty,
  /** Ids of the quotes that carry it; none: all of the statement's. */
  quotes: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
});

/**
 * A statement with all that pages show: its actor, its expressions with their positions, its quotes with document and publisher, both in the order
 * coded. One statement of Cypher brings it whole; the projection is the same text in every file that does.
 */
export const statementNode = z
  .object({
    id: z.string(),
    dataset: z.string(),
    kind: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
    act: z.enum(['SPEECH', 'STANCE']),
    said: optional,
    saidEarliest: z.string(),
    saidLatest: z.string(),
    cues: z.array(z.string()),
    summary: optional,
    note: optional,
    certainty,
    coder: z.string(),
    codedOn: z.string(),
    method: z.enum(['MANUAL', 'IMPORTED', 'EXTRACTED', 'ASSISTED']),
    /** The key of "newest first": the latest day it can have been said, a space, its id. */
    recency: z.string(),
    /** Whether another statement REPORTS it. */
    relayed: z.boolean(),
    actor: actorNode,
    expressions: z.array(expressionMap),
    quotes: z.array(quoteNode),
  })
  .transform((node) => ({ label: 'Statement' as const, ...node }));

export type Statement = z.infer<typeof statementNode>;
export type Expression = Statement['expressions'][number];

/** The quotes that carry an expression: those it names, else all of its statement's, in the statement's order. */
export function quotesOf(statement: Statement, expression: Expression): Statement['quotes'] {
  if (expression.quotes.length === 0) return statement.quotes;
  return statement.quotes.filter(({ id }) => expression.quotes.includes(id));
}
