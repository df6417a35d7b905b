import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSize } from '../canvas/use-size.ts';
import type { TableRow } from './rows.ts';
import { scrolledTo, stepOf, windowAt } from './window.ts';

/** Before its height is known, px. */
const guessed = 400;

/**
 * Which rows are near what is seen of a scroller.
 * @param onNear is told these rows, whenever they are others
 */
export function useSeenRows(rows: readonly TableRow[], onNear: (rows: readonly TableRow[]) => void) {
  const { element, size } = useSize();
  const height = size?.height ?? guessed;
  const [at, setAt] = useState(0);
  const near = useMemo(() => windowAt(at, height, rows.length), [at, height, rows.length]);
  useEffect(() => onNear(rows.slice(near.from, near.to)), [rows, near, onNear]);
  const onScroll = useCallback(() => setAt(stepOf(element.current?.scrollTop ?? 0)), [element]);
  const reveal = useCallback(
    (row: number) => {
      if (element.current === null || row < 0) return;
      const { scrollTop, clientHeight } = element.current;
      const top = scrolledTo(row, scrollTop, clientHeight);
      if (top === scrollTop) return;
      element.current.scrollTo({ top });
      setAt(stepOf(top));
    },
    [element],
  );
  return { element, near, height, onScroll, reveal };
}
