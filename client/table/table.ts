import type { TableStatementFragment } from '../generated/graphql.ts';
import { type Cell, waiting } from './cell.ts';
import type { TableRow } from './rows.ts';

/** The words of statements, by id, as far as they are fetched; null where the database has the statement no longer. */
export type Words = ReadonlyMap<string, TableStatementFragment | null>;

/** What is told of a column without looking into its rows. */
export interface ColumnHead {
  /** Small letters: stands in the address. */
  readonly id: string;
  readonly name: string;
  /** px, more where there is room. */
  readonly width: number;
  /** Whether it is there until columns are chosen. */
  readonly shown: boolean;
  /** Whether it tells words of statements, which have to be fetched. */
  readonly words: boolean;
  /** Whether it holds numbers. */
  readonly numbers: boolean;
}

export interface Column<Row extends TableRow> extends ColumnHead {
  /** What stands in it; all words of the row are there where the column has `words`. */
  readonly cell: (row: Row, words: Words) => Cell;
}

/** A table, whatever its rows are. */
export interface Table {
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly TableRow[];
  /** What stands where a row, by its key, meets a column, by its id. */
  readonly cell: (key: string, column: string, words: Words) => Cell;
}

const nothing: Cell = { text: '', key: null, look: { as: 'plain' } };

/** A table of these rows; the first column names the row and is always shown. */
export function tableOf<Row extends TableRow>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const columnOf = new Map(columns.map((column) => [column.id, column]));
  return {
    columns,
    rows,
    cell: (key, id, words) => {
      const [row, column] = [rowOf.get(key), columnOf.get(id)];
      if (row === undefined || column === undefined) return nothing;
      if (column.words && !row.statements.every((statement) => words.has(statement))) return waiting;
      return column.cell(row, words);
    },
  };
}

/** The columns to show, in the table's order: those named, or those it opens with where none of it is named; the first one always. */
export function columnsShown({ columns }: Table, named: readonly string[] | null): readonly ColumnHead[] {
  const chosen = columns.filter(({ id }) => named?.includes(id) === true);
  if (chosen.length === 0) return columns.filter(({ shown }) => shown);
  return columns.filter((column, place) => place === 0 || chosen.includes(column));
}
