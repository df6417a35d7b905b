import { memo } from 'react';
import { CellView } from './CellView.tsx';
import type { TableRow } from './rows.ts';
import type { ColumnHead, Table, Words } from './table.ts';
import { flexOf } from './window.ts';

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
}

/** One row. What a click or a key does with it is the grid's; its names and quotes lead to their pages. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, table, columns, words, place, at, selected, touched } = props;
  return (
    <div
      role="row"
      className="table-row"
      aria-rowindex={place + 2}
      aria-selected={selected}
      data-touched={touched || undefined}
    >
      {columns.map(({ id, width, numbers }, column) => (
        <div
          key={id}
          role={column === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={column + 1}
          data-place={`${place} ${column}`}
          data-numbers={numbers || undefined}
          tabIndex={at === column ? 0 : -1}
          style={flexOf(width)}
        >
          <div className="table-cell">
            <CellView cell={table.cell(row.key, id, words)} reached={at === column} />
          </div>
        </div>
      ))}
    </div>
  );
});
