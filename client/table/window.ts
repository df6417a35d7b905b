/** px. Rows have two lines of text; the styles (table.css) have the same figures. */
export const rowHeight = 46;
export const headHeight = 34;

/** The drawn rows change when so many have been scrolled past: not with every pixel. */
const step = 4;

/** Which rows are drawn: from the first on, before the last. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** In which step of rows something scrolled by `top` px stands. */
export const stepOf = (top: number): number => Math.floor(top / (rowHeight * step));

/** The rows near what is seen: those in sight and a step on either side. */
export function windowAt(at: number, height: number, rows: number): Window {
  const seen = Math.ceil(height / rowHeight) + step;
  const from = Math.min(Math.max(0, (at - 1) * step), Math.max(0, rows - seen - step));
  return { from, to: Math.min(rows, Math.max(0, at) * step + seen + step) };
}

/** How far a scroller has to be scrolled, px, for a row to be in sight below the head: as little as possible. */
export function scrolledTo(row: number, top: number, height: number): number {
  const highest = row * rowHeight;
  const lowest = highest + rowHeight + headHeight - height;
  return Math.max(0, Math.min(Math.max(top, lowest), highest));
}

/** A column is as wide as it asks for, and takes its part of what room is left. */
export const flexOf = (width: number) => ({ flex: `${width} 0 ${width}px` });
