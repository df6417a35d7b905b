/** What an entry is ordered by within its list; unique there. */
export type Key = readonly (string | number)[];

/** A stretch of an ordered list: at most `count` entries strictly between two keys, the first or the last of those. */
export interface Stretch<K extends Key = Key> {
  readonly after: K | null;
  readonly before: K | null;
  readonly count: number;
  /** Take the last `count`, not the first. */
  readonly fromEnd: boolean;
}

/** An entry of a list with what it is ordered by. */
export interface Entry<Node, K extends Key = Key> {
  readonly key: K;
  readonly node: Node;
}

/** Which way a list runs through its keys. */
export type Order = 'ascending' | 'descending';

/** How an index is walked to read a stretch. */
export interface Walk<K extends Key = Key> {
  /** Exclusive bounds, null where there is none. */
  readonly above: K | null;
  readonly below: K | null;
  readonly direction: Order;
  /** Whether the rows come in the opposite of the list's order. */
  readonly reversed: boolean;
}

/** How to walk the keys for a stretch of a list that runs in `order`: from the end it is walked the other way, so that only what is asked is read. */
export function walk<K extends Key>(stretch: Stretch<K>, order: Order): Walk<K> {
  const ascends = order === 'ascending';
  return {
    above: ascends ? stretch.after : stretch.before,
    below: ascends ? stretch.before : stretch.after,
    direction: ascends === stretch.fromEnd ? 'descending' : 'ascending',
    reversed: stretch.fromEnd,
  };
}

/** Rows in the list's order. */
export function inListOrder<Row>(rows: readonly Row[], { reversed }: Walk): readonly Row[] {
  return reversed ? rows.toReversed() : rows;
}
