import { useEffect, useMemo, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { say } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import type { Drawn } from './drawn.ts';
import type { TableRow } from './rows.ts';
import { saveTable, tableCsv } from './save.ts';
import { columnsShown } from './table.ts';
import { makeTable } from './tables.ts';
import { needsAll, useOrder } from './use-order.ts';
import { useWords } from './use-words.ts';

const noRows: readonly TableRow[] = [];

/**
 * One of the tables as an address wants it, with the words of its statements: those near what is seen, and all of them where the order, what
 * is looked for, or saving depends on them.
 */
export function useTable(drawn: Drawn, canvas: CanvasAddress) {
  const { table: view } = canvas;
  const { of } = view;
  const table = useMemo(() => makeTable[of](drawn), [of, drawn]);
  const columns = useMemo(() => columnsShown(table, view.columns), [table, view.columns]);
  const [near, setNear] = useState(noRows);
  const [saving, setSaving] = useState(false);
  const tells = columns.some(({ words }) => words);
  const ordersByAll = needsAll(table, columns, view);
  const all = ordersByAll || (saving && tells);
  const wanted = useMemo(() => {
    const rows = all ? [...near, ...table.rows] : tells ? near : noRows;
    return [...new Set(rows.flatMap(({ statements }) => statements))];
  }, [all, tells, near, table]);
  const { words, missing, error, retry } = useWords(wanted);
  const rows = useOrder(table, columns, view, ordersByAll ? (missing === 0 ? words : undefined) : null);

  const name = laterWords.files.table(laterWords.table.names[of], laterWords.files.views[canvas.view]);
  useEffect(() => {
    if (!saving || missing > 0) return undefined;
    // A task of its own: a great file takes a while to write.
    const timer = setTimeout(() => {
      setSaving(false);
      saveTable(name, tableCsv(table, columns, rows, words));
      say(laterWords.table.saved(rows.length));
    });
    return () => clearTimeout(timer);
  }, [saving, missing, table, columns, rows, words, name]);

  const statements = useMemo(
    () => (of === 'statements' ? new Set(table.rows.map(({ selects }) => selects)).size : null),
    [of, table],
  );
  const fetching = all && missing > 0;
  const status = fetching
    ? laterWords.table.fetching(wanted.length - missing, wanted.length)
    : rows.length < table.rows.length
      ? laterWords.table.rowsOf(rows.length, table.rows.length)
      : statements === null
        ? laterWords.table.rows(rows.length)
        : laterWords.table.statementsInRows(statements, rows.length);
  return { table, columns, rows, words, status, statements, error, retry, setNear, setSaving };
}
