import type { TreeItem } from './tree-items.ts';

/** Where the keyboard is in the tree. */
export interface TreeState {
  open: ReadonlySet<string>;
  /** Key of the row that has the focus. */
  at: string;
  /** Keys left behind by following an edge to its other end, latest last: Escape goes back along them. */
  back: readonly string[];
}

/** A row as it stands: how deep, and where among its siblings (both from 1). */
export interface TreeRow {
  item: TreeItem;
  level: number;
  place: number;
  siblings: number;
  parent: string | null;
}

export const startState = (tree: readonly TreeItem[]): TreeState => ({
  open: new Set(tree.map(({ key }) => key)),
  at: tree[0]?.key ?? '',
  back: [],
});

/** The rows that are visible: children of closed rows are not. */
export const visibleRows = (
  items: readonly TreeItem[],
  open: ReadonlySet<string>,
  parent: string | null = null,
  level = 1,
): TreeRow[] =>
  items.flatMap((item, index) => [
    { item, level, place: index + 1, siblings: items.length, parent },
    ...(open.has(item.key) ? visibleRows(item.children, open, item.key, level + 1) : []),
  ]);

/** Keys of all rows above this one, outermost first; null where there is no such row. */
function pathTo(items: readonly TreeItem[], key: string): string[] | null {
  for (const item of items) {
    if (item.key === key) return [];
    const below = pathTo(item.children, key);
    if (below !== null) return [item.key, ...below];
  }
  return null;
}

/** Moves to a row and opens what is above it; stays where there is no such row. */
export function reveal(tree: readonly TreeItem[], state: TreeState, key: string): TreeState {
  const path = pathTo(tree, key);
  return path === null ? state : { ...state, at: key, open: new Set([...state.open, ...path]) };
}

const opened = (state: TreeState, key: string): TreeState => ({
  ...state,
  open: new Set([...state.open, key]),
});
const closed = (state: TreeState, key: string): TreeState => ({
  ...state,
  open: new Set([...state.open].filter((other) => other !== key)),
});

/** → opens a row, then goes to its first child; on an edge it goes on to the other end. */
function onward(tree: readonly TreeItem[], state: TreeState, { item }: TreeRow): TreeState {
  const [first] = item.children;
  if (first !== undefined)
    return state.open.has(item.key) ? { ...state, at: first.key } : opened(state, item.key);
  if (item.leadsTo === null) return state;
  return { ...opened(reveal(tree, state, item.leadsTo), item.leadsTo), back: [...state.back, state.at] };
}

/** The next row from here whose label begins with this letter, round the end. */
function byLetter(rows: readonly TreeRow[], from: number, letter: string): TreeRow | undefined {
  const round = [...rows.slice(from + 1), ...rows.slice(0, from + 1)];
  return round.find(({ item }) => item.label.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}

/** What a key does in the tree; null for keys that mean nothing here, Escape among them when there is no way back. */
export function walk(tree: readonly TreeItem[], state: TreeState, key: string): TreeState | null {
  const rows = visibleRows(tree, state.open);
  const index = rows.findIndex(({ item }) => item.key === state.at);
  const row = rows[index] ?? rows[0];
  if (row === undefined) return null;
  const to = (next: TreeRow | undefined): TreeState =>
    next === undefined ? state : { ...state, at: next.item.key };
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      return onward(tree, state, row);
    case 'ArrowLeft':
      if (state.open.has(row.item.key) && row.item.children.length > 0) return closed(state, row.item.key);
      return row.parent === null ? state : { ...state, at: row.parent };
    case 'Escape': {
      const last = state.back.at(-1);
      return last === undefined ? null : { ...reveal(tree, state, last), back: state.back.slice(0, -1) };
    }
    default:
      return /^\p{L}$/u.test(key) ? to(byLetter(rows, index, key)) : null;
  }
}
