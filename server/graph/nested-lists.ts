import { z } from 'zod';
import type { GraphDatabase, Parameters } from './database.ts';
import { type SortedKey, sortedBounds } from './node-lists.ts';
import { type Position, positionNode, type Quote, quoteNode } from './nodes.ts';
import { type Entry, inListOrder, type Stretch, walk } from './stretch.ts';
import { greatestText } from './text-order.ts';

/** A stretch of the quotes that reach into a part of a text: UTF-16 units, half-open; null where all of it. */
export interface QuoteStretch extends Stretch<QuoteKey> {
  readonly part: Part | null;
}

/** A part of a text: UTF-16 units, half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A quote's place in its document. */
export type QuoteKey = readonly [start: number, id: string];

const positionsRow = z.object({
  id: z.string(),
  entries: z.array(z.object({ key: z.string(), node: positionNode })),
});
const quotesRow = z.object({ id: z.string(), quotes: z.array(quoteNode) });
const countRow = z.object({ id: z.string(), many: z.number() });

const POSITIONS = {
  ascending: { file: 'position/of-issues-ascending', row: positionsRow },
  descending: { file: 'position/of-issues-descending', row: positionsRow },
};
const QUOTES = {
  ascending: { file: 'quote/of-documents-ascending', row: quotesRow },
  descending: { file: 'quote/of-documents-descending', row: quotesRow },
};
const POSITION_COUNTS = { file: 'position/count-of-issues', row: countRow };
const QUOTE_COUNTS = { file: 'quote/count-of-documents', row: countRow };

/** Beyond the end of any text. */
const FAR = 2 ** 40;

/** A stretch of the positions about each of several issues, by proposition, in one round trip. Errors: see `GraphDatabase.read`. */
export async function readPositionsOf(
  database: GraphDatabase,
  issues: readonly string[],
  stretch: Stretch<SortedKey>,
): Promise<Map<string, readonly Entry<Position, SortedKey>[]>> {
  const way = walk(stretch, 'ascending');
  const bounds = sortedBounds(way, database);
  const rows = await database.read(POSITIONS[way.direction], {
    ids: issues,
    ...bounds,
    limit: stretch.count,
  });
  return new Map(
    rows.map(({ id, entries }) => [
      id,
      inListOrder(entries, way).map(({ key, node }) => ({ key: [key, node.id], node })),
    ]),
  );
}

/** A stretch of the quotes from each of several documents, by where they start, in one round trip. */
export async function readQuotesOf(
  database: GraphDatabase,
  documents: readonly string[],
  stretch: QuoteStretch,
): Promise<Map<string, readonly Entry<Quote, QuoteKey>[]>> {
  const way = walk(stretch, 'ascending');
  const rows = await database.read(QUOTES[way.direction], {
    ids: documents,
    ...boundsOf(stretch.part),
    aboveStart: way.above?.[0] ?? -1,
    aboveId: way.above?.[1] ?? '',
    belowStart: way.below?.[0] ?? FAR,
    belowId: way.below?.[1] ?? greatestText(database.engine),
    limit: stretch.count,
  });
  return new Map(
    rows.map(({ id, quotes }) => [
      id,
      inListOrder(quotes, way).map((node) => ({ key: [node.start, node.id], node })),
    ]),
  );
}

/** How many positions are about each of several issues, by the issue's id. */
export const countPositionsOf = (database: GraphDatabase, issues: readonly string[]) =>
  counts(database, POSITION_COUNTS, { ids: issues });

/** How many quotes of each of several documents reach into a part of the text, or there are (null), by the document's id. */
export const countQuotesOf = (database: GraphDatabase, documents: readonly string[], part: Part | null) =>
  counts(database, QUOTE_COUNTS, { ids: documents, ...boundsOf(part) });

const boundsOf = (part: Part | null) => ({ within: part?.start ?? -1, until: part?.end ?? FAR });

async function counts(database: GraphDatabase, query: typeof POSITION_COUNTS, parameters: Parameters) {
  const rows = await database.read(query, parameters);
  return new Map(rows.map(({ id, many }) => [id, many]));
}
