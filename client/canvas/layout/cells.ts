import type { Box } from './geometry.ts';

/** Side of a cell, layout units: about as large as what is looked for. */
const side = 80;

/** Things on a plane by the cells they lie in, so that few are looked at to find those near a place. */
export interface Cells<One> {
  readonly add: (box: Box, one: One) => void;
  /** All that lies in the cells that a box touches; what lies in several of them may come several times. */
  readonly near: (box: Box) => readonly One[];
}

const rowsOf = ({ y, height }: Box) => [Math.floor(y / side), Math.floor((y + height) / side)] as const;

const columnsOf = ({ x, width }: Box) => [Math.floor(x / side), Math.floor((x + width) / side)] as const;

/** A plane with nothing on it. */
export function cells<One>(): Cells<One> {
  const columns = new Map<number, Map<number, One[]>>();
  return {
    add: (box, one) => {
      const [left, right] = columnsOf(box);
      const [top, bottom] = rowsOf(box);
      for (let x = left; x <= right; x++) {
        const column = columns.get(x) ?? new Map<number, One[]>();
        columns.set(x, column);
        for (let y = top; y <= bottom; y++) {
          const cell = column.get(y);
          if (cell === undefined) column.set(y, [one]);
          else cell.push(one);
        }
      }
    },
    near: (box) => {
      const found: One[] = [];
      const [left, right] = columnsOf(box);
      const [top, bottom] = rowsOf(box);
      for (let x = left; x <= right; x++)
        for (let y = top; y <= bottom; y++) found.push(...(columns.get(x)?.get(y) ?? []));
      return found;
    },
  };
}
