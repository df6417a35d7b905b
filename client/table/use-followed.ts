import { useCallback, useEffect, useRef } from 'react';
import type { TableRow } from './rows.ts';

/**
 * Brings the row of what is selected into sight, where it was selected elsewhere: its own row, else the first that belongs with it.
 * Gives what is told when something is selected here.
 */
export function useFollowed(
  rows: readonly TableRow[],
  selected: ReadonlySet<string>,
  reveal: (row: number) => void,
) {
  const own = useRef<string | null>(null);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  useEffect(() => {
    const here = own.current !== null && selected.has(own.current);
    own.current = null;
    if (here || selected.size === 0) return;
    const itself = latest.current.findIndex((row) => selected.has(row.selects));
    reveal(itself >= 0 ? itself : latest.current.findIndex((row) => row.of.some((id) => selected.has(id))));
  }, [selected, reveal]);
  return useCallback((id: string) => {
    own.current = id;
  }, []);
}
