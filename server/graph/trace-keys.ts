import type { Quote } from './nodes.ts';
import type { Expression, Statement } from './statement-row.ts';
import type { Order } from './stretch.ts';

/**
 * Where a trace stands in its list: the place of its group (the same where not grouped), recency of the holder's statement, both in the order of the
 * list; then, always ascending, the quote's start and id, the position's id ('' for none) and the ids of the reporting statements, parted by spaces.
 */
export type TraceKey = readonly [
  place: string,
  recency: string,
  start: number,
  quote: string,
  position: string,
  reports: string,
];

/** What a key is made of. */
export interface Keyed {
  readonly place: string;
  readonly chain: readonly [Statement, ...Statement[]];
  readonly expression: Expression | null;
  readonly quote: Quote;
}

export function keyOf({ place, chain: [holder, ...reports], expression, quote }: Keyed): TraceKey {
  const reporting = reports.map(({ id }) => id).join(' ');
  return [place, holder.recency, quote.start, quote.id, expression?.position.id ?? '', reporting];
}

/** Compares traces of one statement in one group: negative where the first comes first. */
export function compareWithin(one: TraceKey, other: TraceKey): number {
  if (one[2] !== other[2]) return one[2] - other[2];
  const [text, otherText] = [one.slice(3).join('\n'), other.slice(3).join('\n')];
  if (text === otherText) return 0;
  return text < otherText ? -1 : 1;
}

/** Whether two keys belong to one statement in one group. */
const areTogether = (one: TraceKey, other: TraceKey): boolean => one[0] === other[0] && one[1] === other[1];

/**
 * Whether a trace lies strictly between two keys, of which rows were bounded by the database: only those that share a statement with a bound
 * can still lie beyond it.
 */
export function isBetween(key: TraceKey, after: TraceKey | null, before: TraceKey | null): boolean {
  if (after !== null && areTogether(key, after) && compareWithin(key, after) <= 0) return false;
  return before === null || !areTogether(key, before) || compareWithin(key, before) < 0;
}

/** Every recency lies between these: days and ids are ASCII below the tilde. As long as one, since Neo4j plans by the length of texts. */
const OLDEST = '0000-00-00 -';
const NEWEST = '~~~~~~~~~~~~';

/** The least place: that of all where a list is not grouped. */
const LEAST = 'group no. 0';

/** Which statements can hold traces between two keys, as `cypher/trace/page` takes it. */
interface Bounds {
  readonly after: TraceKey | null;
  readonly before: TraceKey | null;
  /** Which way the list runs through the recency of statements. */
  readonly order: Order;
  /** Whether places of groups descend. */
  readonly down: boolean;
  /** No text is greater: see text-order.ts. */
  readonly greatest: string;
}

/** `$low` … `$highNewest` of `cypher/trace/page`. */
export function boundParameters({ after, before, order, down, greatest }: Bounds) {
  const from = (key: TraceKey | null) => recencies(key?.[1], order === 'descending');
  const until = (key: TraceKey | null) => recencies(key?.[1], order === 'ascending');
  const [low, high] = down
    ? [
        { place: before?.[0], ...until(before) },
        { place: after?.[0], ...from(after) },
      ]
    : [
        { place: after?.[0], ...from(after) },
        { place: before?.[0], ...until(before) },
      ];
  return {
    low: low.place ?? LEAST,
    lowOldest: low.oldest,
    lowNewest: low.newest,
    high: high.place ?? greatest.repeat(LEAST.length),
    highOldest: high.oldest,
    highNewest: high.newest,
  };
}

/** From a recency to the oldest, or to the newest; all where there is none. */
function recencies(bound: string | undefined, toOldest: boolean) {
  return toOldest ? { oldest: OLDEST, newest: bound ?? NEWEST } : { oldest: bound ?? OLDEST, newest: NEWEST };
}
