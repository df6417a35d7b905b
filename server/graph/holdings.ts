import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { type Holding, holdingRow, toHolding } from './holding.ts';
import { filterParameters, type StatementFilter } from './statement-filter.ts';
import type { Entry, Stretch } from './stretch.ts';

/** The two ends of a holding, by bare ids. */
export interface HoldingId {
  readonly actor: string;
  readonly position: string;
}

/** In what order all holdings come: by actor, then position, or the other way. */
export type HoldingOrder = 'ACTOR' | 'POSITION';

/** Whose holdings: each actor's are ordered by position, each position's by actor. */
export type HoldingEnd = 'Actor' | 'Position';

/** Whose holdings in what order: as `HoldingEnd` says, or an actor's by what they are about. */
export type HoldingList = HoldingEnd | 'ActorByIssue';

const many = z.number().int().nonnegative();
const nested = z.object({ id: z.string(), holdings: z.array(holdingRow) });
const keyed = z.object({ id: z.string(), holdings: z.array(holdingRow.extend({ key: z.string() })) });
const nestedCount = z.object({ id: z.string(), many });

const BY_IDS = { file: 'holding/by-ids', row: holdingRow };
const COUNT = { file: 'holding/count', row: z.object({ many }) };
const PAGE = {
  ACTOR: { file: 'holding/page-by-actor', row: holdingRow },
  POSITION: { file: 'holding/page-by-position', row: holdingRow },
};
const OF = {
  Actor: { file: 'holding/of-actors', row: nested },
  Position: { file: 'holding/of-positions', row: nested },
};
const BY_ISSUE = { file: 'holding/of-actors-by-issue', row: keyed };
const COUNT_OF = {
  Actor: { file: 'holding/count-of-actors', row: nestedCount },
  Position: { file: 'holding/count-of-positions', row: nestedCount },
};

/** Holdings over all statements, in one round trip; null where the actor says nothing on the position. Errors: see `GraphDatabase.read`. */
export async function holdingsByIds(
  database: GraphDatabase,
  ids: readonly HoldingId[],
): Promise<(Holding | null)[]> {
  const rows = await database.read(BY_IDS, { ids: ids.map(({ actor, position }) => ({ actor, position })) });
  const found = new Map(rows.map((row) => [`${row.actor.id} ${row.position.id}`, toHolding(row)]));
  return ids.map(({ actor, position }) => found.get(`${actor} ${position}`) ?? null);
}

/** A stretch of all holdings over the statements that pass, in one round trip. */
export async function readHoldings(
  database: GraphDatabase,
  order: HoldingOrder,
  filter: StatementFilter,
  { after, before, count, fromEnd }: Stretch<[string, string]>,
): Promise<Entry<Holding, [string, string]>[]> {
  const rows = await database.read(PAGE[order], {
    ...filterParameters(filter),
    after: after?.[0] ?? '',
    afterOther: after?.[1] ?? '',
    before: before?.[0] ?? '',
    beforeOther: before?.[1] ?? '',
    limit: count,
    fromEnd,
  });
  return rows.map((row) => ({
    key: order === 'ACTOR' ? [row.actor.id, row.position.id] : [row.position.id, row.actor.id],
    node: toHolding(row),
  }));
}

/** How many holdings there are over the statements that pass. */
export async function countHoldings(database: GraphDatabase, filter: StatementFilter): Promise<number> {
  const [row] = await database.read(COUNT, filterParameters(filter));
  return row?.many ?? 0;
}

/** A stretch of the holdings of each of several actors or positions, in the list's order, in one round trip. */
export async function readHoldingsOf(
  database: GraphDatabase,
  list: HoldingList,
  ids: readonly string[],
  filter: StatementFilter,
  { after, before, count, fromEnd }: Stretch<[string]>,
): Promise<Map<string, readonly Entry<Holding, [string]>[]>> {
  const parameters = {
    ...filterParameters(filter),
    ids,
    after: after?.[0] ?? null,
    before: before?.[0] ?? null,
    limit: count,
    fromEnd,
  };
  if (list === 'ActorByIssue') {
    const rows = await database.read(BY_ISSUE, parameters);
    return new Map(
      rows.map(({ id, holdings }) => [id, holdings.map((row) => ({ key: [row.key], node: toHolding(row) }))]),
    );
  }
  const rows = await database.read(OF[list], parameters);
  return new Map(
    rows.map(({ id, holdings }) => [
      id,
      holdings.map((row) => ({
        key: [list === 'Actor' ? row.position.id : row.actor.id],
        node: toHolding(row),
      })),
    ]),
  );
}

/** How many holdings each of several actors or positions has over the statements that pass, by its id. */
export async function countHoldingsOf(
  database: GraphDatabase,
  end: HoldingEnd,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<Map<string, number>> {
  const rows = await database.read(COUNT_OF[end], { ...filterParameters(filter), ids });
  return new Map(rows.map((row) => [row.id, row.many]));
}
