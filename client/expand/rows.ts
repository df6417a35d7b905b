import type { CountsFragment, Direction, EdgeType, NodeType } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';

/** At most so many nodes come at a time: more is a tangle. */
export const most = 50;

/** One kind of neighbour of a node: what joins it, and of what type it is. */
export interface Row {
  readonly key: string;
  readonly relationship: EdgeType;
  /** Which way the edge runs, seen from the node; null where both ways mean the same. */
  readonly direction: Direction | null;
  readonly type: NodeType;
  /** "holds", "is told of by". */
  readonly words: string;
  /** How many there are, and how many of them are not on the free view yet. */
  readonly all: number;
  readonly left: number;
}

type Counts = CountsFragment['counts'];

/** "2 of 4 positions": how many are still to be brought in, of how many; "4 positions" where none is there yet. */
export const countedRow = ({ left, all, type }: Row): string =>
  left === all ? laterWords.expand.nodes(all, type) : laterWords.expand.nodesOf(left, all, type);

/** Evidence first, then the coder's. */
const order: readonly EdgeType[] = [
  'HOLDS',
  'RELAYS',
  'ANSWERS',
  'ADDRESSES',
  'MENTIONS',
  'REPRESENTS',
  'MEMBER_OF',
  'ABOUT',
  'CONTRADICTS',
  'REFINES',
  'PUBLISHED_BY',
  'RETELLS',
];

function wordsOf(relationship: EdgeType, direction: Direction): string {
  if (relationship === 'ABOUT' && direction === 'IN') return laterWords.expand.has;
  return words.edges[relationship][direction === 'OUT' ? 'out' : 'back'];
}

/** The rows of a node's menu. A contradiction is the same from either end: one row. */
export function rowsOf(all: Counts, left: Counts): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { relationship, direction: way, type, count } of all) {
    const direction = relationship === 'CONTRADICTS' ? null : way;
    const key = `${relationship} ${direction ?? ''} ${type}`;
    const still = left.find(
      (one) => one.relationship === relationship && one.direction === way && one.type === type,
    );
    const before = rows.get(key);
    rows.set(key, {
      key,
      relationship,
      direction,
      type,
      words: wordsOf(relationship, way),
      all: (before?.all ?? 0) + count,
      left: (before?.left ?? 0) + (still?.count ?? 0),
    });
  }
  return inOrder(rows);
}

const inOrder = (rows: ReadonlyMap<string, Row>): readonly Row[] =>
  [...rows.values()].toSorted(
    (a, b) =>
      order.indexOf(a.relationship) - order.indexOf(b.relationship) ||
      (a.direction === 'OUT' ? 0 : 1) - (b.direction === 'OUT' ? 0 : 1),
  );

/** The rows of several nodes as those of one: a neighbour of two of them counts twice. */
export function together(each: readonly (readonly Row[])[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const row of each.flat()) {
    const before = rows.get(row.key);
    rows.set(row.key, {
      ...row,
      all: row.all + (before?.all ?? 0),
      left: row.left + (before?.left ?? 0),
    });
  }
  return inOrder(rows);
}

/**
 * How many nodes would come with these rows, and whether that is certain: an actor may stand in several rows, or beside several parents, and
 * comes once. At most `most`.
 */
export function countOf(
  rows: readonly Row[],
  parents = 1,
): { readonly count: number; readonly certain: boolean } {
  const filled = rows.filter(({ left }) => left > 0);
  const sum = filled.reduce((total, { left }) => total + left, 0);
  const types = filled.map(({ type }) => type);
  return { count: Math.min(most, sum), certain: parents === 1 && new Set(types).size === types.length };
}
