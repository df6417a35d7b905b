import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { filterParameters, isEmptyFilter, type StatementFilter } from './statement-filter.ts';
import { type Statement, statementNode } from './statement-row.ts';
import { type Entry, inListOrder, type Order, type Stretch, walk } from './stretch.ts';

/** A statement's place among all: its `recency`. */
export type RecencyKey = readonly [recency: string];

/** The nodes that statements hang on: said by, expressing, said at, resting on. */
export type StatementParent = 'Actor' | 'Position' | 'Event' | 'Quote';

const statementRow = z.object({ node: statementNode });
const listRow = z.object({ id: z.string(), statements: z.array(statementNode) });
const PAGE = {
  ascending: { file: 'statement/page-ascending', row: statementRow },
  descending: { file: 'statement/page-descending', row: statementRow },
};
const OF_ACTOR = {
  ascending: { file: 'statement/of-actor-ascending', row: statementRow },
  descending: { file: 'statement/of-actor-descending', row: statementRow },
};
const OF_NODES = {
  ascending: { file: 'statement/of-nodes-ascending', row: listRow },
  descending: { file: 'statement/of-nodes-descending', row: listRow },
};
const COUNT = { file: 'statement/count', row: z.object({ many: z.number() }) };
const COUNT_ALL = { file: 'statement/count-all', row: z.object({ many: z.number() }) };
const COUNT_OF_NODES = {
  file: 'statement/count-of-nodes',
  row: z.object({ id: z.string(), many: z.number() }),
};

/** Every recency lies between these: it begins with a digit. */
const LEAST = '';
const GREATEST = '~';

/** A list of statements: which, and which way it runs through `recency`. */
export interface StatementList {
  readonly filter: StatementFilter;
  readonly order: Order;
}

/** A stretch of all statements that pass, in one round trip. Errors: see `GraphDatabase.read`. */
export async function readStatements(
  database: GraphDatabase,
  { filter, order }: StatementList,
  stretch: Stretch<RecencyKey>,
): Promise<readonly Entry<Statement, RecencyKey>[]> {
  const way = walk(stretch, order);
  const rows = await database.read(PAGE[way.direction], {
    ...filterParameters(filter),
    above: way.above?.[0] ?? LEAST,
    below: way.below?.[0] ?? GREATEST,
    limit: stretch.count,
  });
  return inListOrder(rows, way).map(({ node }) => entryOf(node));
}

/** The same stretch of the statements on each of several nodes, by the node's id, in one round trip. */
export async function readStatementsOf(
  database: GraphDatabase,
  label: StatementParent,
  ids: readonly string[],
  { filter, order }: StatementList,
  stretch: Stretch<RecencyKey>,
): Promise<Map<string, readonly Entry<Statement, RecencyKey>[]>> {
  const way = walk(stretch, order);
  const bounds = { above: way.above?.[0] ?? LEAST, below: way.below?.[0] ?? GREATEST };
  const parameters = { ...filterParameters(filter), limit: stretch.count };
  const [only] = ids;
  if (label === 'Actor' && ids.length === 1 && only !== undefined) {
    // One actor's are read off an index of their own, however many there are.
    const prefixed = { above: `${only} ${bounds.above}`, below: `${only} ${bounds.below}` };
    const rows = await database.read(OF_ACTOR[way.direction], { ...parameters, ...prefixed });
    return new Map([[only, inListOrder(rows, way).map(({ node }) => entryOf(node))]]);
  }
  const rows = await database.read(OF_NODES[way.direction], { ...parameters, ...bounds, label, ids });
  return new Map(rows.map(({ id, statements }) => [id, inListOrder(statements, way).map(entryOf)]));
}

/** How many statements pass. */
export async function countStatements(database: GraphDatabase, filter: StatementFilter): Promise<number> {
  const rows = isEmptyFilter(filter)
    ? await database.read(COUNT_ALL, {})
    : await database.read(COUNT, filterParameters(filter));
  return rows[0]?.many ?? 0;
}

/** How many statements on each of several nodes pass, by the node's id. */
export async function countStatementsOf(
  database: GraphDatabase,
  label: StatementParent,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<Map<string, number>> {
  const rows = await database.read(COUNT_OF_NODES, { ...filterParameters(filter), label, ids });
  return new Map(rows.map(({ id, many }) => [id, many]));
}

function entryOf(node: Statement): Entry<Statement, RecencyKey> {
  return { key: [node.recency], node };
}
