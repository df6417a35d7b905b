import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import type { Quote } from './nodes.ts';
import { type Expression, quotesOf, type Statement, statementNode } from './statement-row.ts';
import type { Stretch } from './stretch.ts';
import { greatestText } from './text-order.ts';
import { belongs } from './trace-groups.ts';
import { boundParameters, compareWithin, isBetween, keyOf, type TraceKey } from './trace-keys.ts';
import { groupsDescend, type TraceList, traceListParameters } from './trace-list.ts';
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
  /** Where the group it comes in stands among the others, and its key, '' where the list is not grouped. */
  readonly place: string;
  readonly group: string;
}

const holderRow = z.object({
  id: z.string(),
  place: z.string(),
  group: z.string(),
  /** Whether all of its traces belong to what is traced, not only what the narrowing says. */
  whole: z.boolean(),
  chains: z.array(z.array(z.string())),
  statements: z.array(statementNode),
  retellings: z.array(z.string()),
});
type TracedStatement = z.infer<typeof holderRow>;

const PAGE = { file: 'trace/page', row: holderRow };
const COUNT = { file: 'trace/count', row: z.object({ traces: z.number().int().nonnegative() }) };
const EXISTS = { file: 'trace/exists', row: z.object({ found: z.boolean() }) };

/** The traces of a stretch, in one round trip. The stretch is taken from its beginning. */
export async function tracesOf(
  database: GraphDatabase,
  list: TraceList,
  { after, before, count }: Omit<Stretch<TraceKey>, 'fromEnd'>,
): Promise<Trace[]> {
  const { order } = list;
  const statements = await database.read(PAGE, {
    ...traceListParameters(list),
    ...boundParameters({
      after,
      before,
      order,
      down: groupsDescend(list),
      greatest: greatestText(database.engine),
    }),
    // Each statement has at least one trace; of the one that a bound names, all may lie beyond the bound.
    limit: count + 1,
    ascending: order === 'ascending',
  });
  return statements
    .flatMap((statement) =>
      tracesOfStatement(statement, list)
        .map((trace) => ({ trace, key: keyOf(trace) }))
        .filter(({ key }) => isBetween(key, after, before))
        .sort((one, other) => compareWithin(one.key, other.key)),
    )
    .slice(0, count)
    .map(({ trace }) => trace);
}

/** How many traces there are in all. */
export async function countTraces(
  database: GraphDatabase,
  { roots, attribution }: TraceList,
): Promise<number> {
  const [row] = await database.read(COUNT, {
    ...rootParameters(roots),
    attribution: attribution ?? 'EITHER',
  });
  return row?.traces ?? 0;
}

/** Whether the graph holds any of the nodes, or draws the edge. */
export async function isTraceable(database: GraphDatabase, roots: readonly TraceRoot[]): Promise<boolean> {
  const [row] = await database.read(EXISTS, rootParameters(roots));
  return row?.found ?? false;
}

/** All traces of one statement in one group that belong to what is traced, in no order. @throws Error where the row lacks a statement of its chains */
function tracesOfStatement(row: TracedStatement, { roots, by }: TraceList): Trace[] {
  const { place, group, whole } = row;
  const known = new Map(row.statements.map((statement) => [statement.id, statement]));
  const narrowing = narrowingOf(roots);
  const chains = row.chains
    .map((ids) => chainOf(ids, known))
    .filter((chain) => isBy(chain, narrowing.reporter));
  return chains.flatMap((chain) =>
    pairsOf(chain[0])
      .filter((pair) => (whole || isWanted(pair, narrowing)) && belongs(pair, by, group))
      .map(({ expression, quote }) => ({
        chain,
        expression,
        quote,
        place,
        group,
        retelling: quote.words === 'REPORTER' && row.retellings.includes(quote.document.id),
      })),
  );
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

function isWanted({ expression, quote }: Pair, { expressed, issues, documents, quotes }: Narrowing): boolean {
  if (quotes.includes(quote.id) || documents.includes(quote.document.id)) return true;
  if (expression === null) return false;
  return expressed.includes(expression.position.id) || issues.includes(expression.position.issue.id);
}

const isBy = (chain: Trace['chain'], reporter: string | null): boolean =>
  reporter === null || chain[1]?.actor.id === reporter;

function chainOf(ids: readonly string[], known: ReadonlyMap<string, Statement>): Trace['chain'] {
  const [holder, ...reports] = ids.map((id) => {
    const statement = known.get(id);
    if (statement === undefined) throw new Error(`a chain names statement ${id}, which its row lacks`);
    return statement;
  });
  if (holder === undefined) throw new Error('a chain without statements');
  return [holder, ...reports];
}
