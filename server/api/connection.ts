import type { Entry, Key, Stretch } from '../graph/stretch.ts';
import { type CursorKind, decodeCursor, encodeCursor } from './cursor.ts';
import { badUserInput } from './errors.ts';
import { once } from './once.ts';

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** An ordered list that is read in stretches. */
export interface List<Node, K extends Key = Key> {
  readonly cursors: CursorKind<K>;
  /** The entries of a stretch, in the list's order, also where they are taken from the end. */
  read(stretch: Stretch<K>): Promise<readonly Entry<Node, K>[]>;
  /** How many entries the whole list has. */
  count(): Promise<number>;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list; each part is read only when it is asked for. */
export interface Connection<Node> {
  edges(): Promise<Edge<Node>[]>;
  readonly pageInfo: PageInfo;
  totalCount(): Promise<number>;
}

export interface PageInfo {
  hasNextPage(): Promise<boolean>;
  hasPreviousPage(): Promise<boolean>;
  startCursor(): Promise<string | null>;
  endCursor(): Promise<string | null>;
}

export const GREATEST_PAGE = 100;
export const DEFAULT_PAGE = 20;

/**
 * The page of a list that the arguments ask for, by the rules of Relay connections: 1 to 100 entries, the first 20 where neither `first` nor
 * `last` is given. Nothing is read before a field asks for it.
 * @throws GraphQLError BAD_USER_INPUT for both, sizes out of range, and cursors of another list
 */
export function connect<Node, K extends Key>(args: PageArguments, list: List<Node, K>): Connection<Node> {
  const stretch = readStretch(args, list.cursors);
  const { count, fromEnd } = stretch;
  // One more than asked tells whether the list goes on.
  const read = once(() => list.read({ ...stretch, count: count + 1 }));
  const goesOn = async () => (await read()).length > count;
  const page = once(async () => {
    const entries = await read();
    return fromEnd ? entries.slice(-count) : entries.slice(0, count);
  });
  const cursorAt = async (index: number) => {
    const entry = (await page()).at(index);
    return entry === undefined ? null : encodeCursor(list.cursors.list, entry.key);
  };
  /** Whether anything lies beyond the page on that side; where the page is empty, beyond the bound given on the other. */
  const anyBeyond = async (side: 'before' | 'after') => {
    const entries = await page();
    const all = { after: null, before: null, count: 1, fromEnd: false };
    const beyond =
      side === 'before'
        ? { ...all, before: entries.at(0)?.key ?? stretch.before }
        : { ...all, after: entries.at(-1)?.key ?? stretch.after };
    return (await list.read(beyond)).length > 0;
  };
  return {
    edges: async () => {
      const entries = await page();
      return entries.map(({ key, node }) => ({ cursor: encodeCursor(list.cursors.list, key), node }));
    },
    pageInfo: {
      hasNextPage: async () =>
        (!fromEnd && (await goesOn())) || (stretch.before !== null && (await anyBeyond('after'))),
      hasPreviousPage: async () =>
        (fromEnd && (await goesOn())) || (stretch.after !== null && (await anyBeyond('before'))),
      startCursor: () => cursorAt(0),
      endCursor: () => cursorAt(-1),
    },
    totalCount: once(() => list.count()),
  };
}

/** @throws GraphQLError BAD_USER_INPUT */
function readStretch<K extends Key>(args: PageArguments, cursors: CursorKind<K>): Stretch<K> {
  const { first, last, after, before } = args;
  if (isGiven(first) && isGiven(last)) throw badUserInput('Give `first` or `last`, not both.');
  return {
    count: isGiven(last) ? readSize(last, 'last') : readSize(first ?? DEFAULT_PAGE, 'first'),
    fromEnd: isGiven(last),
    after: isGiven(after) ? decodeCursor(cursors, after, 'after') : null,
    before: isGiven(before) ? decodeCursor(cursors, before, 'before') : null,
  };
}

function readSize(size: number, argument: string): number {
  if (size >= 1 && size <= GREATEST_PAGE) return size;
  throw badUserInput(`${argument}: a page has 1 to ${GREATEST_PAGE} entries, not ${size}.`);
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
