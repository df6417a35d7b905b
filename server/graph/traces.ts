import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import type { Quote } from './nodes.ts';
import { type Expression, quotesOf, type Statement, statementNode } from './statement-row.ts';
import type { Order, Stretch } from './stretch.ts';
import { type Narrowing, narrowingOf, rootParameters, type TraceRoot } from './trace-root.ts';

/** One way from what an actor said to the words it rests on. */
export interface Trace {
  /** The holder's statement, then the one that reports it, and so on to one that nobody reports. */
  readonly chain: readonly [Statement, ...Statement[]];
  /** What the quote expresses; null where nothing is coded. */
  readonly expression: Expression | null;
  /** A quote of the holder's own statement. */
  readonly quote: Quote;
  /** Whether the words are the reporter's in a document that retells another. */
  readonly retelling: boolean;
}

/**
 * Where a trace stands: recency of the holder's statement, in the list's order; then, always ascending, the quote's start and id, the position's id
 * ('' for none) and the ids of the reporting statements, parted by spaces.
 */
export type TraceKey = readonly [
  recency: string,
  start: number,
  quote: string,
  position: string,
  reports: string,
];

/** A list of traces: of what, how the traced statements are known (null does not restrict), and which way it runs through their `recency`. */
export interface TraceList {
  readonly root: TraceRoot;
  readonly attribution: 'FIRSTHAND' | 'RELAYED' | null;
  readonly order: Order;
}

const holderRow = z.object({
  id: z.string(),
  chains: z.array(z.array(z.string())),
  statements: z.array(statementNode),
  retellings: z.array(z.string()),
});
type TracedStatement = z.infer<typeof holderRow>;

const PAGE = { file: 'trace/page', row: holderRow };
const COUNT = { file: 'trace/count', row: z.object({ traces: z.number().int().nonnegative() }) };
const EXISTS = { file: 'trace/exists', row: z.object({ found: z.boolean() }) };

/** Every recency lies between these: days and ids are ASCII below the tilde. */
const NEWEST = '~';
const OLDEST = '';

/** The traces of a stretch, in one round trip. The stretch is taken from its beginning. */
export async function tracesOf(
  database: GraphDatabase,
  { root, attribution, order }: TraceList,
  { after, before, count }: Omit<Stretch<TraceKey>, 'fromEnd'>,
): Promise<Trace[]> {
  const [newer, older] = order === 'descending' ? [after, before] : [before, after];
  const statements = await database.read(PAGE, {
    ...rootParameters(root),
    attribution,
    newest: newer?.[0] ?? NEWEST,
    oldest: older?.[0] ?? OLDEST,
    // Each statement has at least one trace; of the one that a bound names, all may lie beyond the bound.
    limit: count + 1,
    ascending: order === 'ascending',
  });
  const compare = comparing(order);
  return statements
    .flatMap((statement) => tracesOfStatement(statement, narrowingOf(root)))
    .map((trace) => ({ trace, key: keyOf(trace) }))
    .filter(({ key }) => (!after || compare(key, after) > 0) && (!before || compare(key, before) < 0))
    .sort((one, other) => compare(one.key, other.key))
    .slice(0, count)
    .map(({ trace }) => trace);
}

/** How many traces there are in all. */
export async function countTraces(
  database: GraphDatabase,
  { root, attribution }: TraceList,
): Promise<number> {
  const [row] = await database.read(COUNT, {
    ...rootParameters(root),
    ...narrowingOf(root),
    attribution,
  });
  return row?.traces ?? 0;
}

/** Whether the graph holds the node, or draws the edge. */
export async function isTraceable(database: GraphDatabase, root: TraceRoot): Promise<boolean> {
  const [row] = await database.read(EXISTS, rootParameters(root));
  return row?.found ?? false;
}

/** All traces of one statement that belong to what is traced, in no order. @throws Error where the row lacks a statement of its chains */
function tracesOfStatement(row: TracedStatement, narrowing: Narrowing): Trace[] {
  const known = new Map(row.statements.map((statement) => [statement.id, statement]));
  const chains = row.chains
    .map((ids) => chainOf(ids, known))
    .filter((chain) => isBy(chain, narrowing.reporter));
  return chains.flatMap((chain) =>
    pairsOf(chain[0])
      .filter((pair) => isWanted(pair, narrowing))
      .map(({ expression, quote }) => ({
        chain,
        expression,
        quote,
        retelling: quote.words === 'REPORTER' && row.retellings.includes(quote.document.id),
      })),
  );
}

/** Where a trace stands in its list. */
export function keyOf({ chain: [holder, ...reports], expression, quote }: Trace): TraceKey {
  const reporting = reports.map(({ id }) => id).join(' ');
  return [holder.recency, quote.start, quote.id, expression?.position.id ?? '', reporting];
}

/** Compares for an order: negative where the first comes first. */
function comparing(order: Order): (one: TraceKey, other: TraceKey) => number {
  return (one, other) => {
    if (one[0] !== other[0]) return one[0] > other[0] === (order === 'descending') ? -1 : 1;
    if (one[1] !== other[1]) return one[1] - other[1];
    const [text, otherText] = [one.slice(2).join('\n'), other.slice(2).join('\n')];
    if (text === otherText) return 0;
    return text < otherText ? -1 : 1;
  };
}

type Pair = Pick<Trace, 'expression' | 'quote'>;

/** What a statement expresses with each quote that carries it, and each quote that carries nothing, alone. */
function pairsOf(statement: Statement): Pair[] {
  const expressed = statement.expressions.flatMap((expression) =>
    quotesOf(statement, expression).map((quote): Pair => ({ expression, quote })),
  );
  const carrying = new Set(expressed.map(({ quote }) => quote.id));
  const silent = statement.quotes.filter(({ id }) => !carrying.has(id));
  return [...expressed, ...silent.map((quote): Pair => ({ expression: null, quote }))];
}

function isWanted({ expression, quote }: Pair, { position, issue, quote: only }: Narrowing): boolean {
  if (only !== null && quote.id !== only) return false;
  if (position !== null && expression?.position.id !== position) return false;
  return issue === null || expression?.position.issue.id === issue;
}

function isBy(chain: Trace['chain'], reporter: string | null): boolean {
  return reporter === null || chain[1]?.actor.id === reporter;
}

function chainOf(ids: readonly string[], known: ReadonlyMap<string, Statement>): Trace['chain'] {
  const [holder, ...reports] = ids.map((id) => {
    const statement = known.get(id);
    if (statement === undefined) throw new Error(`a chain names statement ${id}, which its row lacks`);
    return statement;
  });
  if (holder === undefined) throw new Error('a chain without statements');
  return [holder, ...reports];
}
