import type { Sorting } from '../address/table.ts';
import { Icon } from '../marks/Icon.tsx';
import type { ColumnHead } from './table.ts';
import { flexOf } from './window.ts';

interface HeadRowProps {
  readonly columns: readonly ColumnHead[];
  readonly sorting: Sorting;
  /** In which column the keyboard is; null where it is not in the head. */
  readonly at: number | null;
  readonly onSort: (column: ColumnHead) => void;
}

/** The names of the columns: each sorts by it, again the other way. */
export function HeadRow({ columns, sorting, at, onSort }: HeadRowProps) {
  const way = sorting.descending ? 'descending' : 'ascending';
  return (
    <div role="row" className="table-head" aria-rowindex={1}>
      {columns.map((column, place) => {
        const { id, name, width, numbers } = column;
        const own = sorting.column === id;
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={place + 1}
            aria-sort={own ? way : 'none'}
            data-numbers={numbers || undefined}
            style={flexOf(width)}
          >
            <button
              type="button"
              data-place={`-1 ${place}`}
              tabIndex={at === place ? 0 : -1}
              onClick={() => onSort(column)}
            >
              <span>{name}</span>
              {own && <Icon name={sorting.descending ? 'down' : 'up'} />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
