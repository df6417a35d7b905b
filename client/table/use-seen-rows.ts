import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { TableRow } from './rows.ts';
import { scrolledTo, stepOf, windowAt } from './window.ts';

/** Before its height is known, px. */
const guessed = 400;

/**
 * Which rows are near what is seen of a scroller.
 * @param onNear is told these rows, whenever they are others
 */
export function useSeenRows(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly TableRow[],
  onNear: (rows: readonly TableRow[]) => void,
) {
  const [at, setAt] = useState(0);
  const [height, setHeight] = useState(guessed);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    setHeight(element.clientHeight);
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  // Fewer rows than before may end above where it stands.
  const near = useMemo(() => windowAt(at, height, rows.length), [at, height, rows.length]);
  useEffect(() => onNear(rows.slice(near.from, near.to)), [rows, near, onNear]);
  const onScroll = useCallback(() => setAt(stepOf(scroller.current?.scrollTop ?? 0)), [scroller]);
  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (element === null || row < 0) return;
      const top = scrolledTo(row, element.scrollTop, element.clientHeight);
      if (top === element.scrollTop) return;
      element.scrollTop = top;
      setAt(stepOf(top));
    },
    [scroller],
  );
  return { near, height, onScroll, reveal };
}
