import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { selectedIn } from '../address/editing.ts';
import { go, hasMoved, replace } from '../address/history.ts';
import type { TableView } from '../address/table.ts';
import { say } from '../page/notice.ts';
import { phone, useMedia } from '../page/use-media.ts';
import { laterWords } from '../wording/later-words.ts';
import { markingRow, readingRow } from './choosing.ts';
import type { Drawn } from './drawn.ts';
import { Failure } from './Failure.tsx';
import { Grid } from './Grid.tsx';
import { NoRows } from './NoRows.tsx';
import type { TableRow } from './rows.ts';
import { saveTable, tableCsv } from './save.ts';
import { columnsShown } from './table.ts';
import { TableBar } from './TableBar.tsx';
import { makeTable, sortedAtFirst } from './tables.ts';
import { needsAll, useOrder } from './use-order.ts';
import { useWords } from './use-words.ts';

interface DrawnTableProps {
  readonly address: CanvasAddress;
  readonly drawn: Drawn;
  /** How many things the canvas has no room for. */
  readonly beyond: number;
}

const noRows: readonly TableRow[] = [];

/** One of the tables, with its bar. */
export function DrawnTable({ address, drawn, beyond }: DrawnTableProps) {
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
  const change = (part: Partial<TableView>) => {
    setSaving(false);
    go({ ...address, table: { ...view, ...part } });
  };
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
    <>
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
        <NoRows {...{ address }} none={table.rows.length === 0} onClear={() => change({ text: '' })} />
      ) : (
        <Grid
          key={of}
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
    </>
  );
}
