import type { Sorting } from '../address/table.ts';
import { type Cell, fold } from './cell.ts';
import type { TableRow } from './rows.ts';
import type { ColumnHead, Table, Words } from './table.ts';

/** Which of two cells comes first, as Array.sort takes it; empty ones are told apart before. */
function compared(a: NonNullable<Cell['key']>, b: NonNullable<Cell['key']>): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The rows by a column, empty cells last either way; equal ones keep their order. */
export function sorted(
  table: Table,
  rows: readonly TableRow[],
  { column, descending }: Sorting,
  words: Words,
): readonly TableRow[] {
  const keyed = rows.map((row) => ({ row, key: table.cell(row.key, column, words).key }));
  const filled = keyed.flatMap(({ row, key }) => (key === null ? [] : [{ row, key }]));
  filled.sort((a, b) => (descending ? compared(b.key, a.key) : compared(a.key, b.key)));
  return [...filled, ...keyed.filter(({ key }) => key === null)].map(({ row }) => row);
}

/** The words that are looked for, folded as what they are looked for in. */
export const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');

/**
 * What is looked through of each row: the texts of the columns shown, folded. Made once for many searches.
 */
export function searchTexts(
  table: Table,
  columns: readonly ColumnHead[],
  words: Words,
): ReadonlyMap<string, string> {
  return new Map(
    table.rows.map(({ key }) => [
      key,
      fold(columns.map(({ id }) => table.cell(key, id, words).text).join('\n')),
    ]),
  );
}

/** The rows in which every word stands. */
export const filtered = (
  rows: readonly TableRow[],
  looked: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly TableRow[] =>
  rows.filter(({ key }) => looked.every((word) => texts.get(key)?.includes(word) === true));
