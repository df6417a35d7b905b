import { z } from 'zod';
import type { GraphDatabase } from './database.ts';

const NODES = {
  file: 'statistics/nodes',
  row: z.object({
    label: z.enum(['Actor', 'Document', 'Event', 'Issue', 'Position', 'Quote', 'Statement']),
    many: z.number(),
  }),
};
const HOLDINGS = { file: 'statistics/holdings', row: z.object({ many: z.number() }) };
const saidRow = z.object({ said: z.string(), saidEarliest: z.string(), saidLatest: z.string() });
const FIRST_SAID = { file: 'statistics/first-said', row: saidRow };
const LAST_SAID = { file: 'statistics/last-said', row: saidRow };

/** A date as it is stored. */
export type StoredDate = z.infer<typeof saidRow>;
export type CountedLabel = z.infer<typeof NODES.row>['label'];

/** How many nodes of each label there are. Errors: see `GraphDatabase.read`. */
export async function countLabels(database: GraphDatabase): Promise<ReadonlyMap<CountedLabel, number>> {
  const rows = await database.read(NODES, {});
  return new Map(rows.map(({ label, many }) => [label, many]));
}

/** How many pairs of an actor and a position there are that one of its statements expresses. */
export async function countHoldings(database: GraphDatabase): Promise<number> {
  const rows = await database.read(HOLDINGS, {});
  return rows[0]?.many ?? 0;
}

/** The date of the statement said first, as far as known: the one with the least latest day. */
export async function firstSaid(database: GraphDatabase): Promise<StoredDate | null> {
  return (await database.read(FIRST_SAID, {}))[0] ?? null;
}

/** The date of the statement said last, as far as known: the one with the greatest earliest day. */
export async function lastSaid(database: GraphDatabase): Promise<StoredDate | null> {
  return (await database.read(LAST_SAID, {}))[0] ?? null;
}
