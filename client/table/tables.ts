import type { Sorting, TableName } from '../address/table.ts';
import { actorColumns } from './columns/actors.ts';
import { holdingColumns } from './columns/holdings.ts';
import { positionColumns } from './columns/positions.ts';
import { statementColumns } from './columns/statements.ts';
import type { Drawn } from './drawn.ts';
import { actorRows, holdingRows, positionRows, statementRows } from './rows.ts';
import { type Table, tableOf } from './table.ts';

/** The four tables of what is drawn. */
export const makeTable: Readonly<Record<TableName, (drawn: Drawn) => Table>> = {
  statements: (drawn) => tableOf(statementColumns, statementRows(drawn)),
  holdings: (drawn) => tableOf(holdingColumns, holdingRows(drawn)),
  actors: (drawn) => tableOf(actorColumns, actorRows(drawn)),
  positions: (drawn) => tableOf(positionColumns, positionRows(drawn)),
};

/** How each is sorted until another order is chosen: by what is known without asking for words. */
export const sortedAtFirst: Readonly<Record<TableName, Sorting>> = {
  statements: { column: 'actor', descending: false },
  holdings: { column: 'actor', descending: false },
  actors: { column: 'statements', descending: true },
  positions: { column: 'statements', descending: true },
};
