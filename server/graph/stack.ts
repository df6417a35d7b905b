import { z } from 'zod';

/** Where the statements of a stack stand together on a position. */
export type HoldingStance = 'SUPPORTS' | 'OPPOSES' | 'NEUTRAL' | 'MIXED';
/** How many of a stack are conditional. */
export type Conditional = 'NONE' | 'SOME' | 'ALL';
/** How the statements of a stack are known. */
export type EdgeAttribution = 'FIRSTHAND' | 'RELAYED' | 'BOTH';

const count = z.number().int().nonnegative();

/** The statements behind an evidence edge, counted; on edges that take no stance the counts by stance are 0. */
export const stackRow = z.object({
  supports: count,
  opposes: count,
  neutral: count,
  conditional: count,
  relayed: count,
  total: count,
  /** `Statement.recency` of each, in any order: a day, a space, the statement's id. */
  recencies: z.array(z.string()),
});
export type Stack = z.infer<typeof stackRow>;

/** MIXED where at least one supports and at least one opposes, conditional or not; else whichever occurs; else NEUTRAL. */
export function stanceOf(stack: Pick<Stack, 'supports' | 'opposes'>): HoldingStance {
  if (stack.supports > 0 && stack.opposes > 0) return 'MIXED';
  if (stack.supports > 0) return 'SUPPORTS';
  return stack.opposes > 0 ? 'OPPOSES' : 'NEUTRAL';
}

export function conditionalOf(stack: Pick<Stack, 'conditional' | 'total'>): Conditional {
  if (stack.conditional === 0) return 'NONE';
  return stack.conditional === stack.total ? 'ALL' : 'SOME';
}

/** RELAYED only where all are, as the edge is drawn. */
export function attributionOf(stack: Pick<Stack, 'relayed' | 'total'>): EdgeAttribution {
  if (stack.relayed === 0) return 'FIRSTHAND';
  return stack.relayed === stack.total ? 'RELAYED' : 'BOTH';
}

/** Ids of the statements, newest first: by recency, descending. */
export function newestFirst(recencies: readonly string[]): string[] {
  // Plain code-unit order, as both engines sort these: days and ids are ASCII.
  const sorted = [...recencies].sort((one, other) => (one < other ? 1 : -1));
  return sorted.map((recency) => recency.slice(recency.indexOf(' ') + 1));
}
