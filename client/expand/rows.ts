import type { CountsFragment, Direction, EdgeType, NodeType } from '../generated/graphql.ts';
import { edgeWords } from '../canvas/free/free-words.ts';
import { counted } from '../wording/counted.ts';

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

const nouns: Readonly<Record<NodeType, string>> = {
  ACTOR: 'actor',
  POSITION: 'position',
  ISSUE: 'issue',
  EVENT: 'event',
  DOCUMENT: 'document',
  QUOTE: 'quote',
};

/** "4 positions". */
export const countedNodes = (count: number, type: NodeType): string => counted(count, nouns[type]);

/** "2 of 4 positions": how many are still to be brought in, of how many; "4 positions" where none is there yet. */
export const countedRow = ({ left, all, type }: Row): string =>
  left === all ? countedNodes(all, type) : `${left} of ${countedNodes(all, type)}`;

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
  if (relationship === 'ABOUT' && direction === 'IN') return 'has';
  return edgeWords[relationship][direction === 'OUT' ? 'out' : 'back'];
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
  return [...rows.values()].toSorted(
    (a, b) =>
      order.indexOf(a.relationship) - order.indexOf(b.relationship) ||
      (a.direction === 'OUT' ? 0 : 1) - (b.direction === 'OUT' ? 0 : 1),
  );
}

/**
 * How many nodes would come with these rows, and whether that is certain: an actor may stand in several rows, and comes once. At most `most`.
 */
export function countOf(rows: readonly Row[]): { readonly count: number; readonly certain: boolean } {
  const filled = rows.filter(({ left }) => left > 0);
  const sum = filled.reduce((total, { left }) => total + left, 0);
  const types = filled.map(({ type }) => type);
  return { count: Math.min(most, sum), certain: new Set(types).size === types.length };
}
