import { memo, type MouseEvent } from 'react';
import { CellView } from './CellView.tsx';
import type { TableRow } from './rows.ts';
import type { ColumnHead, Table, Words } from './table.ts';
import type { Place } from './walk.ts';

interface RowViewProps {
  readonly row: TableRow;
  readonly table: Table;
  readonly columns: readonly ColumnHead[];
  readonly words: Words;
  /** Its place among all rows, from 0. */
  readonly place: number;
  /** In which of its cells the keyboard is; null where it is elsewhere. */
  readonly at: number | null;
  readonly selected: boolean;
  /** Whether something that it belongs with is selected. */
  readonly touched: boolean;
  readonly deeds: Deeds;
}

/** What can be done with a row: always the same object, so that rows are drawn anew only where they are others. */
export interface Deeds {
  readonly read: (row: TableRow) => void;
  readonly mark: (row: TableRow) => void;
  /** The keyboard goes to where it was clicked. */
  readonly enter: (place: Place) => void;
}

/** One row: a click reads it, with Shift it is added to what is selected; its names and quotes lead to their pages. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, table, columns, words, place, at, selected, touched, deeds } = props;
  const click = (event: MouseEvent<HTMLTableRowElement>) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a') !== null) return;
    const cell = target.closest('td, th');
    if (cell instanceof HTMLTableCellElement) deeds.enter({ row: place, column: cell.cellIndex });
    if (event.shiftKey) deeds.mark(row);
    else deeds.read(row);
  };
  return (
    // The keyboard's way is the grid's: Enter and Space on the cell that it is on.
    <tr
      aria-rowindex={place + 2}
      aria-selected={selected}
      data-touched={touched || undefined}
      data-menu={row.selects}
      onClick={click}
    >
      {columns.map(({ id, numbers }, column) => {
        const own = {
          'aria-colindex': column + 1,
          'data-place': `${place} ${column}`,
          tabIndex: at === column ? 0 : -1,
          className: numbers ? 'numbers' : undefined,
        };
        const text = (
          <div className="table-cell">
            <CellView cell={table.cell(row.key, id, words)} reached={at === column} />
          </div>
        );
        return column === 0 ? (
          <th key={id} scope="row" {...own}>
            {text}
          </th>
        ) : (
          <td key={id} {...own}>
            {text}
          </td>
        );
      })}
    </tr>
  );
});
