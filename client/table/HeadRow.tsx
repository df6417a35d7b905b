import type { Sorting } from '../address/table.ts';
import { Icon } from '../marks/Icon.tsx';
import type { ColumnHead } from './table.ts';

interface HeadRowProps {
  readonly columns: readonly ColumnHead[];
  readonly sorting: Sorting;
  /** In which column the keyboard is; null where it is not in the head. */
  readonly at: number | null;
  readonly onSort: (column: string) => void;
}

/** The names of the columns: each sorts by it, again the other way. */
export function HeadRow({ columns, sorting, at, onSort }: HeadRowProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, name, numbers }, place) => {
          const own = sorting.column === id;
          const way = sorting.descending ? 'descending' : 'ascending';
          return (
            <th
              key={id}
              scope="col"
              aria-colindex={place + 1}
              aria-sort={own ? way : 'none'}
              className={numbers ? 'numbers' : undefined}
            >
              <button
                type="button"
                data-place={`-1 ${place}`}
                tabIndex={at === place ? 0 : -1}
                onClick={() => onSort(id)}
              >
                <span>{name}</span>
                {own && <Icon name={sorting.descending ? 'down' : 'up'} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
