import { toCsv } from '../export/csv.ts';
import { download } from '../page/download.ts';
import { fileName } from '../export/file-name.ts';
import type { TableRow } from './rows.ts';
import type { ColumnHead, Table, Words } from './table.ts';

/** The table as it is shown, as CSV: its columns, its rows, in their order. Dates are EDTF; formulas are defused. */
export function tableCsv(
  table: Table,
  columns: readonly ColumnHead[],
  rows: readonly TableRow[],
  words: Words,
): string {
  const head = columns.map(({ name }) => name);
  return toCsv([
    head,
    ...rows.map(({ key }) =>
      columns.map(({ id }) => {
        const { plain, text } = table.cell(key, id, words);
        return plain ?? text;
      }),
    ),
  ]);
}

/** Saves it as a file. @param name what the file is called by */
export const saveTable = (name: string, csv: string): void =>
  download(fileName(name, 'csv'), 'text/csv', csv);
