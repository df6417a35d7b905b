import { laterWords } from '../../wording/later-words.ts';
import { type Cell, numberCell } from '../cell.ts';
import type { TableRow } from '../rows.ts';
import type { Column } from '../table.ts';

/** Makes the columns of a table whose names are these, by id; known as soon as the canvas is, and shown, unless `more` says otherwise. */
export function maker<Row extends TableRow, Id extends string>(names: Readonly<Record<Id, string>>) {
  const column = (
    id: Id,
    width: number,
    cell: Column<Row>['cell'],
    more: Partial<Pick<Column<Row>, 'shown' | 'words' | 'numbers'>> = {},
  ): Column<Row> => ({
    id,
    name: names[id],
    width,
    shown: true,
    words: false,
    numbers: false,
    cell,
    ...more,
  });
  const counting = (id: Id, width: number, count: (row: Row) => number): Column<Row> =>
    column(id, width, (row): Cell => numberCell(count(row), laterWords.table.number(count(row))), {
      numbers: true,
    });
  return { column, counting };
}
