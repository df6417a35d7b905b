import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Place, placeIn, walked } from './walk.ts';
import { headHeight, rowHeight, type Window } from './window.ts';

interface Stage {
  readonly element: RefObject<HTMLDivElement | null>;
  /** The rows that are in the page. */
  readonly near: Window;
  readonly reveal: (row: number) => void;
  /** px in sight. */
  readonly height: number;
  readonly takesFocus: boolean;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The keyboard on a grid of which only some rows are in the page: one stop for Tab, arrows from cell to cell. */
export function useWalk(
  { element: scroller, near, reveal, height, takesFocus }: Stage,
  { rows, columns }: Size,
) {
  const [asked, setAt] = useState<Place>({ row: 0, column: 0 });
  const at = {
    row: Math.min(asked.row, rows - 1),
    column: Math.min(asked.column, columns - 1),
  };
  const goes = useRef(false);
  const begun = useRef(false);
  const within = useRef(false);
  const inSight = at.row < 0 || (at.row >= near.from && at.row < near.to);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (!begun.current) {
      begun.current = true;
      // Not from the bar, where another table was chosen.
      goes.current = takesFocus && element.closest('section')?.contains(document.activeElement) === false;
    }
    if (goes.current) {
      goes.current = false;
      const cell = element.querySelector<HTMLElement>(`[data-place="${at.row} ${at.column}"]`);
      cell?.focus({ preventScroll: true });
      if (cell) intoSight(element, cell);
    } else if (within.current && document.activeElement === document.body) {
      // The row that it was on was scrolled away, or is no longer there: the keyboard stays with the grid.
      element.focus({ preventScroll: true });
    }
  });

  const goTo = (place: Place) => {
    goes.current = true;
    reveal(place.row);
    setAt(place);
  };
  /** Whether the key was one for walking. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.metaKey || event.shiftKey) return false;
    const page = Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1);
    const next = walked(at, event.key, event.ctrlKey, { rows, columns, page });
    if (next === null) return false;
    event.preventDefault();
    goTo(next);
    return true;
  };
  return {
    at,
    inSight,
    onKeyDown,
    onFocus: ({ target }: FocusEvent) => {
      within.current = true;
      const place = placeIn(target);
      if (place !== null && (place.row !== at.row || place.column !== at.column)) setAt(place);
    },
    onBlur: () => {
      within.current = false;
    },
  };
}

/** Scrolls sideways as far as a cell needs to stand beside the first column, which stays. */
function intoSight(scroller: HTMLElement, cell: HTMLElement): void {
  const own = cell.closest('[aria-colindex]');
  const first = own?.parentElement?.firstElementChild;
  if (!(own instanceof HTMLElement) || !(first instanceof HTMLElement) || own === first) return;
  const left = own.offsetLeft - first.offsetWidth;
  const right = own.offsetLeft + own.offsetWidth - scroller.clientWidth;
  if (scroller.scrollLeft > left) scroller.scrollTo({ left });
  else if (scroller.scrollLeft < right) scroller.scrollTo({ left: Math.min(right, left) });
}
