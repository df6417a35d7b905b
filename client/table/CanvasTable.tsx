import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { selectedIn } from '../address/editing.ts';
import { go, hasMoved, replace } from '../address/history.ts';
import type { TableView } from '../address/table.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { say } from '../page/notice.ts';
import { phone, useMedia } from '../page/use-media.ts';
import { laterWords } from '../wording/later-words.ts';
import { markingRow, readingRow } from './choosing.ts';
import { Grid } from './Grid.tsx';
import type { TableRow } from './rows.ts';
import { saveTable, tableCsv } from './save.ts';
import { columnsShown } from './table.ts';
import { TableBar } from './TableBar.tsx';
import { makeTable, sortedAtFirst } from './tables.ts';
import { useDrawn } from './use-drawn.ts';
import { needsAll, useOrder } from './use-order.ts';
import { useWords } from './use-words.ts';
import './table.css';

interface CanvasTableProps {
  readonly address: CanvasAddress;
  /** What stands in the middle of the focus view; null in other views. */
  readonly middle: string | null;
  /** What was brought into the free view, once it is there; null in other views. */
  readonly free: FreeGraph | null;
  /** What the reader covers at the sides, px: the table stands beside it. */
  readonly covered: { readonly left: number; readonly right: number };
}

/** What the canvas shows, as a table over its foot or in its place. */
export default function CanvasTable({ address, middle, free, covered }: CanvasTableProps) {
  const { drawn, beyond, error, retry } = useDrawn(address, middle, free);
  const side = { left: covered.left, right: covered.right };
  if (drawn === undefined)
    return (
      <section className="canvas-table" aria-label={laterWords.table.region} style={side}>
        {error === null ? (
          <p className="table-message secondary" role="status">
            {laterWords.table.loading}
          </p>
        ) : (
          <Failure text={laterWords.table.graphFailed(error.message)} onRetry={retry} />
        )}
      </section>
    );
  return <DrawnTable key={address.table.of} {...{ address, drawn, beyond, side }} />;
}

interface DrawnTableProps extends Pick<CanvasTableProps, 'address'> {
  readonly drawn: NonNullable<ReturnType<typeof useDrawn>['drawn']>;
  /** How many things the canvas has no room for. */
  readonly beyond: number;
  readonly side: { readonly left: number; readonly right: number };
}

const noRows: readonly TableRow[] = [];

function DrawnTable({ address, drawn, beyond, side }: DrawnTableProps) {
  const { table: view } = address;
  const { of } = view;
  const isPhone = useMedia(phone);
  const keys = useId();
  const table = useMemo(() => makeTable[of](drawn), [of, drawn]);
  const columns = useMemo(() => columnsShown(table, view.columns), [table, view.columns]);
  const [near, setNear] = useState(noRows);
  const [saving, setSaving] = useState(false);
  const tells = columns.some(({ words }) => words);
  const all = needsAll(table, columns, view) || (saving && tells);
  const wanted = useMemo(() => {
    const rows = all ? [...near, ...table.rows] : tells ? near : noRows;
    return [...new Set(rows.flatMap(({ statements }) => statements))];
  }, [all, tells, near, table]);
  const { words, missing, error, retry } = useWords(wanted);
  const rows = useOrder(table, columns, view, all ? (missing === 0 ? words : undefined) : null);
  const selection = selectedIn(address).join(' ');
  const selected = useMemo(() => new Set(selection.split(' ')), [selection]);
  const change = (part: Partial<TableView>) => go({ ...address, table: { ...view, ...part } });
  const sorting = view.sorting ?? sortedAtFirst[of];
  const sort = (column: string) =>
    change({ sorting: { column, descending: sorting.column === column && !sorting.descending } });
  const nearer = useCallback((next: readonly TableRow[]) => setNear(next), []);

  useEffect(() => {
    if (!saving || missing > 0) return undefined;
    const timer = setTimeout(() => {
      setSaving(false);
      saveTable(of, tableCsv(table, columns, rows, words));
      say(laterWords.table.saved(rows.length));
    });
    return () => clearTimeout(timer);
  }, [saving, missing, table, columns, rows, words, of]);

  const status =
    all && missing > 0
      ? laterWords.table.fetching(wanted.length - missing, wanted.length)
      : rows.length === table.rows.length
        ? laterWords.table.rows(rows.length)
        : laterWords.table.rowsOf(rows.length, table.rows.length);
  return (
    <section
      className="canvas-table"
      aria-label={laterWords.table.region}
      data-whole={view.whole || undefined}
      style={side}
    >
      <TableBar
        {...{ view, table, columns, status }}
        rows={rows.length}
        onChange={change}
        onText={(text) => replace({ ...address, table: { ...view, text } })}
        onSave={() => setSaving(true)}
        onClose={() => change({ open: false })}
      />
      {error !== null && (
        <Failure
          text={laterWords.table.failed(error.message)}
          onRetry={() => {
            setSaving(false);
            retry();
          }}
        />
      )}
      {beyond > 0 && <p className="table-note small">{laterWords.table.beyond(beyond)}</p>}
      {rows.length === 0 ? (
        <p className="table-message">
          {table.rows.length === 0
            ? laterWords.table.nothing[of]
            : laterWords.table.noMatch(view.text.trim())}{' '}
          {table.rows.length > 0 && (
            <button type="button" className="button" onClick={() => change({ text: '' })}>
              {laterWords.table.clear}
            </button>
          )}
        </p>
      ) : (
        <Grid
          label={laterWords.table.names[of]}
          describedBy={keys}
          {...{ table, columns, rows, words, sorting, selected }}
          narrow={isPhone}
          takesFocus={hasMoved()}
          onSort={sort}
          onRead={({ selects }) => go(readingRow(address, selects))}
          onMark={({ selects }) => go(markingRow(address, selects))}
          onNear={nearer}
        />
      )}
      <p className="hidden" id={keys}>
        {laterWords.table.keys}
      </p>
    </section>
  );
}

function Failure({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  return (
    <p className="table-note" role="alert">
      {text}{' '}
      <button type="button" className="link" onClick={onRetry}>
        {laterWords.table.again}
      </button>
    </p>
  );
}
