import { useDeferredValue, useMemo } from 'react';
import type { TableView } from '../address/table.ts';
import { filtered, searchTexts, sorted, wordsIn } from './order.ts';
import type { TableRow } from './rows.ts';
import type { ColumnHead, Table, Words } from './table.ts';
import { sortedAtFirst } from './tables.ts';

const none: ReadonlyMap<string, string> = new Map();
const noWords: Words = new Map();

/** Whether the order of the rows, or which of them are shown, depends on the words of every statement. */
export function needsAll(
  table: Table,
  columns: readonly ColumnHead[],
  { of, sorting, text }: TableView,
): boolean {
  const by = (sorting ?? sortedAtFirst[of]).column;
  const sortsByWords = table.columns.some(({ id, words }) => id === by && words);
  return sortsByWords || (text.trim() !== '' && columns.some(({ words }) => words));
}

/**
 * The rows that have the words looked for, sorted.
 * @param words of all statements; null where they are not needed, undefined until all are there: so long the rows stand as at first
 */
export function useOrder(
  table: Table,
  columns: readonly ColumnHead[],
  view: TableView,
  words: Words | null | undefined,
): readonly TableRow[] {
  const first = sortedAtFirst[view.of];
  const sorting = words === undefined ? first : (view.sorting ?? first);
  const known = words ?? noWords;
  const looked = useDeferredValue(view.text);
  const searching = words !== undefined && looked.trim() !== '';
  const texts = useMemo(
    () => (searching ? searchTexts(table, columns, known) : none),
    [searching, table, columns, known],
  );
  const inOrder = useMemo(() => sorted(table, table.rows, sorting, known), [table, sorting, known]);
  return useMemo(
    () => (searching ? filtered(inOrder, wordsIn(looked), texts) : inOrder),
    [searching, inOrder, looked, texts],
  );
}
