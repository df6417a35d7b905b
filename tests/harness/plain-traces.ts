/** A statement by what tracing needs; ids are global. */
export interface PlainStatement {
  readonly id: string;
  readonly actor: Named;
  /** First and last day it can have been said; null where it has no date. */
  readonly said: { readonly earliest: string | null; readonly latest: string | null } | null;
  readonly attribution: string;
  readonly expressions: readonly {
    readonly position: Named & { readonly issue: { readonly id: string } };
    readonly stance: string;
    readonly quotes: readonly { readonly id: string }[];
  }[];
  readonly quotes: readonly { readonly id: string; readonly start: number; readonly document: Named }[];
  readonly reportedBy: readonly { readonly id: string }[];
  readonly at: { readonly id: string } | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A trace in one line each: its group, the statements from the holder's on, the quote, and the position ('' for none). */
export interface PlainTrace {
  readonly group: string | null;
  readonly chain: readonly string[];
  readonly quote: string;
  readonly position: string;
}

export const GROUPINGS = ['ACTOR', 'POSITION', 'STANCE', 'DOCUMENT', 'MONTH'] as const;

/** What is asked of `trace`: of nodes alone. */
export interface PlainAsked {
  readonly ids: readonly string[];
  readonly groupBy: (typeof GROUPINGS)[number] | null;
  readonly oldestFirst: boolean;
  readonly attribution: string | null;
}

type Quote = PlainStatement['quotes'][number];
type Expression = PlainStatement['expressions'][number];

/** One trace on its way into the list, with the texts that order its group among the others. */
interface Found extends PlainTrace {
  readonly place: readonly string[];
  readonly start: number;
  readonly recency: number;
}

/**
 * All traces as the API has to give them, worked out from statements held in memory.
 * @param statements all there are, newest first
 */
export function plainTraces(statements: readonly PlainStatement[], asked: PlainAsked): PlainTrace[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const waysFrom = (id: string): string[][] => {
    const reporters = byId.get(id)?.reportedBy ?? [];
    return reporters.length === 0
      ? [[id]]
      : reporters.flatMap((by) => waysFrom(by.id)).map((way) => [id].concat(way));
  };
  const found = statements.flatMap((statement, recency) => {
    if (asked.attribution !== null && statement.attribution !== asked.attribution) return [];
    return pairsOf(statement)
      .filter(([quote, expression]) => asked.ids.some((id) => isOf(id, statement, quote, expression)))
      .flatMap(([quote, expression]) =>
        waysFrom(statement.id).map((chain): Found => {
          const [group, ...place] = groupOf(asked, statement, quote, expression);
          const position = expression?.position.id ?? '';
          return { group, place, chain, quote: quote.id, position, start: quote.start, recency };
        }),
      );
  });
  const turned = asked.oldestFirst ? -1 : 1;
  return found
    .sort(
      (one, other) =>
        compare(one.place, other.place) ||
        turned * (one.recency - other.recency) ||
        one.start - other.start ||
        compare([one.quote, one.position, ...one.chain], [other.quote, other.position, ...other.chain]),
    )
    .map(({ group, chain, quote, position }) => ({ group, chain, quote, position }));
}

/** Each quote with each expression that it carries, or with none. */
function pairsOf({ quotes, expressions }: PlainStatement): [Quote, Expression | null][] {
  return quotes.flatMap((quote): [Quote, Expression | null][] => {
    const carried = expressions.filter((one) => one.quotes.some(({ id }) => id === quote.id));
    return carried.length === 0 ? [[quote, null]] : carried.map((one) => [quote, one]);
  });
}

function isOf(id: string, statement: PlainStatement, quote: Quote, expression: Expression | null): boolean {
  return [
    statement.id,
    statement.actor.id,
    statement.at?.id,
    quote.id,
    quote.document.id,
    expression?.position.id,
    expression?.position.issue.id,
  ].includes(id);
}

const named = ({ id, name }: Named): [string, ...string[]] => [id, 'a', name.toLowerCase(), id];

/** A group's key, then the texts by which groups stand in order. */
function groupOf(
  { groupBy, oldestFirst }: PlainAsked,
  { actor, said }: PlainStatement,
  { document }: Quote,
  expression: Expression | null,
): [key: string | null, ...place: string[]] {
  if (groupBy === null) return [null];
  if (groupBy === 'ACTOR') return named(actor);
  if (groupBy === 'DOCUMENT') return named(document);
  if (groupBy === 'POSITION') return expression === null ? ['NONE', 'b'] : named(expression.position);
  if (groupBy === 'STANCE') {
    const stance = expression?.stance ?? 'NONE';
    return [stance, String(['SUPPORTS', 'OPPOSES', 'NEUTRAL', 'NONE'].indexOf(stance))];
  }
  if (said === null) return ['NONE', 'c'];
  const [from, to] = [said.earliest?.slice(0, 7), said.latest?.slice(0, 7)];
  if (from === undefined || from !== to) return ['LONGER', 'b'];
  const months = 12 * Number(from.slice(0, 4)) + Number(from.slice(5));
  return [from, 'a', String(oldestFirst ? months : 1_000_000 - months).padStart(8, '0')];
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [at, text] of one.entries()) {
    const against = other[at] ?? '';
    if (text !== against) return text < against ? -1 : 1;
  }
  return one.length - other.length;
}
