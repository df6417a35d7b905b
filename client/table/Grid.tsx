import { useEffect, useMemo, useRef } from 'react';
import type { Sorting } from '../address/table.ts';
import { HeadRow } from './HeadRow.tsx';
import type { TableRow } from './rows.ts';
import { type Deeds, RowView } from './RowView.tsx';
import type { ColumnHead, Table, Words } from './table.ts';
import { useFollowed } from './use-followed.ts';
import { useSeenRows } from './use-seen-rows.ts';
import { useWalk } from './use-walk.ts';
import { headHeight, rowHeight } from './window.ts';

export interface GridProps {
  readonly label: string;
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
  readonly onSort: (column: string) => void;
  readonly onRead: (row: TableRow) => void;
  readonly onMark: (row: TableRow) => void;
  /** The rows that are drawn, whenever others are. */
  readonly onNear: (rows: readonly TableRow[]) => void;
}

/** The widest that the column which stays in sight may be where there is little room, px. */
const narrowFirst = 128;

/**
 * Rows and columns, of which only the rows near what is seen are in the page. Drawn as a table whose upper margin stands for the rows
 * before: head and first column stay in sight by the styles alone.
 */
export function Grid({
  label,
  table,
  columns: asked,
  rows,
  words,
  sorting,
  selected,
  narrow,
  ...rest
}: GridProps) {
  const { takesFocus, onSort, onRead, onMark, onNear } = rest;
  const columns = useMemo(() => (narrow ? narrowed(asked) : asked), [narrow, asked]);
  const scroller = useRef<HTMLDivElement>(null);
  const { near, height, onScroll, reveal } = useSeenRows(scroller, rows, onNear);
  const own = useFollowed(rows, selected, reveal);
  const walk = useWalk({ scroller, near, reveal, height, takesFocus }, { rows, columns: columns.length });
  const act = (row: TableRow | undefined, run: (row: TableRow) => void) => {
    if (row === undefined) return;
    own.current = row.selects;
    run(row);
  };
  const latest = useRef<Deeds>(null);
  useEffect(() => {
    latest.current = {
      read: (row) => act(row, onRead),
      mark: (row) => act(row, onMark),
      enter: walk.enter,
    };
  });
  const deeds = useMemo(
    (): Deeds => ({
      read: (row) => latest.current?.read(row),
      mark: (row) => latest.current?.mark(row),
      enter: (place) => latest.current?.enter(place),
    }),
    [],
  );
  return (
    <div
      ref={scroller}
      className="table-scroll"
      role="group"
      aria-label={label}
      tabIndex={walk.inSight ? -1 : 0}
      onScroll={onScroll}
      onFocus={walk.onFocus}
      onBlur={walk.onBlur}
      onKeyDown={(event) => {
        if (walk.onKeyDown(event) || walk.at.row < 0 || event.ctrlKey || event.metaKey || event.altKey)
          return;
        if (event.target instanceof Element && event.target.closest('a') !== null) return;
        if (event.key === 'Enter') act(rows[walk.at.row], onRead);
        else if (event.key === ' ') act(rows[walk.at.row], onMark);
        else return;
        event.preventDefault();
      }}
    >
      <div className="table-whole" style={{ height: headHeight + rows.length * rowHeight }}>
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          style={{ marginTop: near.from * rowHeight, minWidth: widthOf(columns) }}
        >
          <colgroup>
            {columns.map(({ id, width }) => (
              <col key={id} style={{ width }} />
            ))}
          </colgroup>
          <HeadRow {...{ columns, sorting, onSort }} at={walk.at.row === -1 ? walk.at.column : null} />
          <tbody>
            {rows.slice(near.from, near.to).map((row, place) => (
              <RowView
                key={row.key}
                {...{ row, table, columns, words, deeds }}
                place={near.from + place}
                at={walk.at.row === near.from + place ? walk.at.column : null}
                selected={selected.has(row.selects)}
                touched={row.of.some((id) => selected.has(id))}
              />
            ))}
          </tbody>
        </table>
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
