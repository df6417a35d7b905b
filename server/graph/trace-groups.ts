import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import type { Trace } from './traces.ts';
import { type TraceList, traceListParameters } from './trace-list.ts';

/** By what traces can be grouped. */
export type TraceGrouping = 'ACTOR' | 'POSITION' | 'STANCE' | 'DOCUMENT' | 'MONTH';

/** The key of what belongs to no group: expresses no position, or has no date. */
const NONE = 'NONE';

/** Traces that have something in common. */
export interface TraceGroup {
  readonly by: TraceGrouping;
  /** Bare id of an actor, position or document; a stance; a month (YYYY-MM), LONGER for a date that is longer than one; or NONE. */
  readonly key: string;
  readonly statements: number;
}

const GROUPS = {
  file: 'trace/groups',
  row: z.object({ group: z.string(), statements: z.number().int().positive() }),
};

/** So many groups are told, the first. */
const MOST_GROUPS = 1_000;

/** The groups of a list in their order; none where it is not grouped. In one round trip. */
export async function traceGroups(database: GraphDatabase, list: TraceList): Promise<TraceGroup[]> {
  const { by } = list;
  if (by === null) return [];
  const rows = await database.read(GROUPS, { ...traceListParameters(list), limit: MOST_GROUPS });
  return rows.map(({ group, statements }) => ({ by, key: group, statements }));
}

/** Whether what a statement expresses with a quote belongs to a group, of those that the statement belongs to. */
export function belongs(
  { expression, quote }: Pick<Trace, 'expression' | 'quote'>,
  by: TraceGrouping | null,
  group: string,
): boolean {
  if (by === 'POSITION') return (expression?.position.id ?? NONE) === group;
  if (by === 'STANCE') return (expression?.stance ?? NONE) === group;
  return by !== 'DOCUMENT' || quote.document.id === group;
}
