/** A cell by its place: row -1 is the head. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How much there is to walk on. */
export interface Ground {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight: so far go Page Up and Page Down. */
  readonly page: number;
}

/** Where a key leads from a cell, by the grid pattern of the ARIA Authoring Practices; null for keys that lead nowhere. */
export function walked(
  { row, column }: Place,
  key: string,
  control: boolean,
  { rows, columns, page }: Ground,
): Place | null {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.max(-1, Math.min(nextRow, rows - 1)),
    column: Math.max(0, Math.min(nextColumn, columns - 1)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return control ? to(0, 0) : to(row, 0);
    case 'End':
      return control ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}

/** The cell in which something of the page stands, by its `data-place`; null outside. */
export function placeIn(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [, row, column] = /^(-?\d+) (\d+)$/.exec(cell?.dataset['place'] ?? '') ?? [];
  return row === undefined ? null : { row: Number(row), column: Number(column) };
}
