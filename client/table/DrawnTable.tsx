import { useId, useMemo } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { selectedIn } from '../address/editing.ts';
import { go, hasMoved, replace } from '../address/history.ts';
import type { TableView } from '../address/table.ts';
import { useFilterCount } from '../filter/use-filter.ts';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { laterWords } from '../wording/later-words.ts';
import { markingRow, readingRow } from './choosing.ts';
import type { Drawn } from './drawn.ts';
import { Failure } from './Failure.tsx';
import { Grid } from './Grid.tsx';
import { NoRows } from './NoRows.tsx';
import type { ColumnHead } from './table.ts';
import { TableBar } from './TableBar.tsx';
import { tableQuestion } from './table-question.ts';
import { sortedAtFirst } from './tables.ts';
import { useTable } from './use-table.ts';

interface DrawnTableProps {
  readonly address: CanvasAddress;
  readonly drawn: Drawn;
  /** The nodes that the graph was asked for; null for those of the opening view. */
  readonly asked: readonly string[] | null;
  /** How many things the canvas has no room for. */
  readonly beyond: number;
}

/** One of the tables, with its bar. */
export function DrawnTable({ address, drawn, asked, beyond }: DrawnTableProps) {
  const { table: view } = address;
  const { of } = view;
  const isPhone = useMedia(phone);
  const keys = useId();
  const { table, columns, rows, words, status, statements, error, retry, setNear, setSaving } = useTable(
    drawn,
    address,
  );
  const selection = selectedIn(address).join(' ');
  const selected = useMemo(() => new Set(selection.split(' ').filter((id) => id !== '')), [selection]);
  const passing = useFilterCount(address.filter)?.statements ?? 0;
  const undrawn = statements === null ? 0 : passing - statements;
  const change = (part: Partial<TableView>) => {
    setSaving(false);
    go({ ...address, table: { ...view, ...part } });
  };
  const sorting = view.sorting ?? sortedAtFirst[of];
  // Of numbers, the great ones are looked for first.
  const sort = ({ id, numbers }: ColumnHead) =>
    change({ sorting: { column: id, descending: sorting.column === id ? !sorting.descending : numbers } });
  return (
    <>
      <TableBar
        {...{ view, table, columns, status }}
        rows={rows.length}
        onChange={change}
        onText={(text) => replace({ ...address, table: { ...view, text } })}
        onSave={() => setSaving(true)}
        asked={() => tableQuestion(of, rows, address.filter, asked)}
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
      {undrawn > 0 && <p className="table-note small">{laterWords.table.undrawn(undrawn)}</p>}
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
          onNear={setNear}
        />
      )}
      <p className="hidden" id={keys}>
        {laterWords.table.keys}
      </p>
    </>
  );
}
