/** The tables of what is drawn, in the order in which they are offered, as addresses name them. */
export const tables = ['statements', 'holdings', 'actors', 'positions'] as const;
export type TableName = (typeof tables)[number];

/** By which column a table is sorted, by the column's id. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** What the table of what is drawn shows. */
export interface TableView {
  readonly open: boolean;
  readonly of: TableName;
  /** Null where the order is left to the table. */
  readonly sorting: Sorting | null;
  /** Ids of the columns shown; null where that is left to the table. What a table has not is passed over. */
  readonly columns: readonly string[] | null;
  /** Words that a row must have. */
  readonly text: string;
  /** Whether it stands in place of the canvas, not over its foot. */
  readonly whole: boolean;
}

export const tableClosed: TableView = {
  open: false,
  of: 'statements',
  sorting: null,
  columns: null,
  text: '',
  whole: false,
};

/** The table of an address: `table=holdings&sort=-said&columns=actor,position&rows=…&height=whole`, `-` for descending. Never throws. */
export function parseTable(query: URLSearchParams): TableView {
  const named = query.get('table');
  const of = tables.find((one) => one === named);
  if (of === undefined) return tableClosed;
  const [, minus, column] = /^(-?)([a-z]+)$/.exec(query.get('sort') ?? '') ?? [];
  const columns =
    query
      .get('columns')
      ?.split(',')
      .filter((id) => /^[a-z]+$/.test(id)) ?? [];
  return {
    open: true,
    of,
    sorting: column === undefined ? null : { column, descending: minus === '-' },
    columns: columns.length === 0 ? null : [...new Set(columns)],
    text: query.get('rows') ?? '',
    whole: query.get('height') === 'whole',
  };
}

/** Puts a table into a query: the inverse of `parseTable`. One that is closed leaves nothing there. */
export function putTable(
  query: URLSearchParams,
  { open, of, sorting, columns, text, whole }: TableView,
): void {
  if (!open) return;
  query.set('table', of);
  if (sorting !== null) query.set('sort', `${sorting.descending ? '-' : ''}${sorting.column}`);
  if (columns !== null) query.set('columns', columns.join(','));
  if (text !== '') query.set('rows', text);
  if (whole) query.set('height', 'whole');
}
