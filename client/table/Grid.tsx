import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import type { Sorting } from '../address/table.ts';
import { HeadRow } from './HeadRow.tsx';
import type { TableRow } from './rows.ts';
import { RowView } from './RowView.tsx';
import type { ColumnHead, Table, Words } from './table.ts';
import { useFollowed } from './use-followed.ts';
import { useSeenRows } from './use-seen-rows.ts';
import { useWalk } from './use-walk.ts';
import { placeIn } from './walk.ts';
import { headHeight, rowHeight } from './window.ts';

interface GridProps {
  readonly label: string;
  /** Id of what says which keys there are. */
  readonly describedBy: string;
  readonly table: Table;
  readonly columns: readonly ColumnHead[];
  /** In the order in which they stand. */
  readonly rows: readonly TableRow[];
  readonly words: Words;
  readonly sorting: Sorting;
  /** Ids of what is selected on the canvas. */
  readonly selected: ReadonlySet<string>;
  readonly narrow: boolean;
  /** Whether the keyboard comes here at once. */
  readonly takesFocus: boolean;
  readonly onSort: (column: ColumnHead) => void;
  readonly onRead: (row: TableRow) => void;
  readonly onMark: (row: TableRow) => void;
  /** The rows that are drawn, whenever others are. */
  readonly onNear: (rows: readonly TableRow[]) => void;
}

/** The widest that the column which stays in sight may be where there is little room, px. */
const narrowFirst = 128;

const onLink = (target: EventTarget): boolean => target instanceof Element && target.closest('a') !== null;

/**
 * Rows and columns, of which only the rows near what is seen are in the page: the margin above them stands for those before. A click or Enter
 * reads a row; Space, or a click with Shift, selects it.
 */
export function Grid({ label, describedBy, table, columns: asked, rows, words, ...rest }: GridProps) {
  const { sorting, selected, narrow, takesFocus, onSort, onRead, onMark, onNear } = rest;
  const columns = useMemo(() => (narrow ? narrowed(asked) : asked), [narrow, asked]);
  const { element, near, height, onScroll, reveal } = useSeenRows(rows, onNear);
  const note = useFollowed(rows, selected, reveal);
  const walk = useWalk(
    { element, near, reveal, height, takesFocus },
    { rows: rows.length, columns: columns.length },
  );
  const act = (row: TableRow | undefined, mark: boolean) => {
    if (row === undefined) return;
    note(row.selects);
    if (mark) onMark(row);
    else onRead(row);
  };
  const click = ({ target, shiftKey }: MouseEvent) => {
    const place = placeIn(target);
    if (place === null || place.row < 0 || onLink(target)) return;
    act(rows[place.row], shiftKey);
  };
  const press = (event: KeyboardEvent) => {
    if (walk.onKeyDown(event)) return;
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if ((key !== 'Enter' && key !== ' ') || ctrlKey || metaKey || altKey) return;
    if (walk.at.row < 0 || onLink(target)) return;
    event.preventDefault();
    act(rows[walk.at.row], key === ' ');
  };
  return (
    <div
      role="grid"
      ref={element}
      className="table-scroll"
      data-kept="table"
      aria-label={label}
      aria-describedby={describedBy}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      tabIndex={walk.inSight ? -1 : 0}
      onScroll={onScroll}
      onFocus={walk.onFocus}
      onBlur={walk.onBlur}
      onClick={click}
      onKeyDown={press}
    >
      <div
        className="table-whole"
        style={{ height: headHeight + rows.length * rowHeight, minWidth: widthOf(columns) }}
      >
        <HeadRow {...{ columns, sorting, onSort }} at={walk.at.row === -1 ? walk.at.column : null} />
        <div role="rowgroup" style={{ marginTop: near.from * rowHeight }}>
          {rows.slice(near.from, near.to).map((row, place) => (
            <RowView
              key={row.key}
              {...{ row, table, columns, words }}
              place={near.from + place}
              at={walk.at.row === near.from + place ? walk.at.column : null}
              selected={selected.has(row.selects)}
              touched={row.of.some((id) => selected.has(id))}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

const narrowed = (columns: readonly ColumnHead[]): readonly ColumnHead[] =>
  columns.map((column, place) =>
    place === 0 ? { ...column, width: Math.min(column.width, narrowFirst) } : column,
  );

const widthOf = (columns: readonly ColumnHead[]): number =>
  columns.reduce((total, { width }) => total + width, 0);
