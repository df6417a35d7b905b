import { expect, test } from '@jest/globals';
import { formatAddress, opening, parseAddress } from '../../client/address/address.ts';
import { tableClosed, type TableName, type TableView } from '../../client/address/table.ts';
import { toDrawnGraph } from '../../client/canvas/model.ts';
import type { OpeningGraphQuery, TableStatementFragment } from '../../client/generated/graphql.ts';
import { drawnOf, type OnCanvas } from '../../client/table/drawn.ts';
import { filtered, searchTexts, sorted, wordsIn } from '../../client/table/order.ts';
import { firstSaid, lastSaid } from '../../client/table/said.ts';
import { tableCsv } from '../../client/table/save.ts';
import { columnsShown, type Table, type Words } from '../../client/table/table.ts';
import { makeTable } from '../../client/table/tables.ts';
import { walked } from '../../client/table/walk.ts';
import { scrolledTo, stepOf, windowAt } from '../../client/table/window.ts';

type Edge = OpeningGraphQuery['graph']['edges'][number];

const actor = (id: string, name: string) =>
  ({ __typename: 'Actor', id: `Actor:${id}`, name, kind: 'PERSON' }) as const;

const edge = (type: Edge['type'], source: string, target: string, ...statements: string[]): Edge => ({
  id: `${type}~${source}~${target}`,
  type,
  source,
  target,
  stance: type === 'HOLDS' ? 'SUPPORTS' : null,
  attribution: type === 'RELAYS' ? 'RELAYED' : 'FIRSTHAND',
  conditional: type === 'HOLDS' ? 'NONE' : null,
  statements: statements.map((id) => ({
    id: `Statement:${id}`,
    attribution: id === 'told' ? 'RELAYED' : 'FIRSTHAND',
    reportedBy: [],
  })),
});

/** Two ministers and a harbour: one statement on two positions, one that is relayed, one that only addresses somebody. */
const answer: OpeningGraphQuery = {
  graph: {
    leftOut: 0,
    leftOutTypes: [],
    leftOutIssues: [],
    gone: [],
    nodes: [
      actor('ada', 'Ada Brandt'),
      actor('eva', 'Éva Corvin'),
      actor('harbour', 'Port Authority'),
      { __typename: 'Position', id: 'Position:open', proposition: 'The strait stays open.' },
      { __typename: 'Position', id: 'Position:free', proposition: 'Passage is free.' },
      { __typename: 'Issue', id: 'Issue:strait', name: 'The strait' },
    ],
    edges: [
      edge('ABOUT', 'Position:open', 'Issue:strait'),
      edge('ABOUT', 'Position:free', 'Issue:strait'),
      edge('HOLDS', 'Actor:ada', 'Position:open', 'both', 'later'),
      edge('HOLDS', 'Actor:ada', 'Position:free', 'both'),
      edge('HOLDS', 'Actor:eva', 'Position:open', 'told'),
      edge('RELAYS', 'Actor:ada', 'Actor:eva', 'told'),
      edge('ADDRESSES', 'Actor:ada', 'Actor:harbour', 'greeting'),
    ],
  },
};

const canvas: OnCanvas = { view: 'positions', lines: [], hidden: [], middle: null, free: null };
const tableIn = (of: TableName, more: Partial<OnCanvas> = {}): Table =>
  makeTable[of](drawnOf(answer, toDrawnGraph(answer), { ...canvas, ...more }));

const date = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });

const statement = (
  id: string,
  exact: string,
  said: TableStatementFragment['said'],
): [string, TableStatementFragment] => [
  `Statement:${id}`,
  {
    id: `Statement:${id}`,
    kind: 'DIRECT',
    cue: 'said',
    certainty: null,
    attribution: id === 'told' ? 'RELAYED' : 'FIRSTHAND',
    actor: { id: 'Actor:ada', name: 'Ada Brandt' },
    addressedTo: [],
    reportedBy: id === 'told' ? [{ id: 'Statement:t', actor: { id: 'Actor:ada', name: 'Ada Brandt' } }] : [],
    said,
    expressions: ['open', 'free'].map((position) => ({
      stance: position === 'open' ? 'SUPPORTS' : 'OPPOSES',
      condition: null,
      certainty: null,
      position: { id: `Position:${position}` },
      quotes: [{ id: `Quote:${id}` }],
    })),
    quotes: [
      {
        id: `Quote:${id}`,
        exact,
        document: { id: 'Document:d', title: 'A report', published: null, publisher: null },
      },
    ],
  },
];

const words: Words = new Map([
  statement('both', '=We sail, and "free"', date('2031-02~', '2031-02-01', '2031-02-28')),
  statement('later', 'We still sail', date('2031-03-05', '2031-03-05', '2031-03-05')),
  statement('told', 'Éva would sail', date('/2031-02-06', null, '2031-02-06')),
  statement('greeting', 'Good morning', null),
]);

const parsed = (path: string) => parseAddress(new URL(path, 'http://dixit.test'));

const textsOf = (table: Table, rows: Table['rows'], id: string): string[] =>
  rows.map(({ key }) => table.cell(key, id, words).text);

const marked = (table: Table, id: string) =>
  table.rows.filter(({ of }) => of.includes(id)).map(({ key }) => key);

test('a statement on two positions stands in two rows; what only other lines tell is not in the view of positions', () => {
  const { rows } = tableIn('statements');
  expect(rows.map(({ key }) => key)).toEqual([
    'Statement:both~Position:open',
    'Statement:later~Position:open',
    'Statement:both~Position:free',
    'Statement:told~Position:open',
  ]);
  expect(textsOf(tableIn('statements'), rows, 'stance')).toEqual([
    'supports',
    'supports',
    'opposes',
    'supports',
  ]);
});

test('each view has what it draws', () => {
  const relations = { view: 'relations', lines: ['relays-other', 'addresses'] } as const;
  expect(tableIn('statements', relations).rows.map(({ key }) => key)).toEqual([
    'Statement:told~Position:open',
    'Statement:greeting',
  ]);
  expect(tableIn('holdings', relations).rows).toEqual([]);
  expect(tableIn('actors', relations).rows).toHaveLength(3);
  expect(tableIn('actors').rows.map(({ key }) => key)).toEqual(['Actor:ada', 'Actor:eva']);
  const focus = { view: 'focus', middle: 'Position:free' } as const;
  expect(tableIn('holdings', focus).rows.map(({ key }) => key)).toEqual(['HOLDS~Actor:ada~Position:free']);
  expect(tableIn('holdings', { hidden: ['Actor:ada'] }).rows.map(({ key }) => key)).toEqual([
    'HOLDS~Actor:eva~Position:open',
  ]);
});

test('a line that is selected marks the rows of its statements, a holding those of its own', () => {
  const relations = { view: 'relations', lines: ['relays-other', 'addresses'] } as const;
  expect(marked(tableIn('statements', relations), 'RELAYS~Actor:ada~Actor:eva')).toEqual([
    'Statement:told~Position:open',
  ]);
  expect(marked(tableIn('statements', relations), 'ADDRESSES~Actor:ada~Actor:harbour')).toEqual([
    'Statement:greeting',
  ]);
  expect(marked(tableIn('statements'), 'HOLDS~Actor:ada~Position:free')).toEqual([
    'Statement:both~Position:free',
  ]);
  expect(marked(tableIn('positions'), 'Actor:eva')).toEqual(['Position:open']);
});

test('actors, holdings and positions are counted', () => {
  const actors = tableIn('actors');
  for (const [id, numbers] of [
    ['statements', ['2', '1']],
    ['positions', ['2', '1']],
    ['relays', ['1', '0']],
    ['relayed', ['0', '1']],
  ] as const)
    expect([id, textsOf(actors, actors.rows, id)]).toEqual([id, numbers]);
  const positions = tableIn('positions');
  expect(textsOf(positions, positions.rows, 'supporters')).toEqual(['2', '1']);
  expect(textsOf(positions, positions.rows, 'for')).toEqual(['Ada Brandt, Éva Corvin', 'Ada Brandt']);
  const holdings = tableIn('holdings');
  expect(textsOf(holdings, holdings.rows, 'relayed')).toEqual(['0', '0', '1']);
  expect(textsOf(holdings, holdings.rows, 'last')).toEqual([
    '5 March 2031',
    'about February 2031',
    '6 February 2031 or before',
  ]);
});

test('dates are sorted by their earliest day, unknown ones last either way', () => {
  const table = tableIn('statements', { view: 'relations', lines: ['relays-other', 'addresses'] });
  const keys = (descending: boolean) =>
    sorted(table, table.rows, { column: 'said', descending }, words).map(({ key }) => key);
  expect(keys(false)).toEqual(['Statement:told~Position:open', 'Statement:greeting']);
  expect(keys(true)).toEqual(['Statement:told~Position:open', 'Statement:greeting']);
  const all = tableIn('statements');
  expect(textsOf(all, sorted(all, all.rows, { column: 'said', descending: true }, words), 'said')).toEqual([
    '5 March 2031',
    'about February 2031',
    'about February 2031',
    '6 February 2031 or before',
  ]);
});

test('names are sorted without marks and capitals, equal ones as before', () => {
  const table = tableIn('statements');
  const rows = sorted(table, table.rows, { column: 'actor', descending: true }, words);
  expect(rows.map(({ key }) => key)).toEqual([
    'Statement:told~Position:open',
    'Statement:both~Position:open',
    'Statement:later~Position:open',
    'Statement:both~Position:free',
  ]);
});

test('every word is looked for in the columns shown, without marks', () => {
  const table = tableIn('statements');
  const find = (text: string, columns: readonly string[] | null) =>
    filtered(table.rows, wordsIn(text), searchTexts(table, columnsShown(table, columns), words)).map(
      ({ key }) => key,
    );
  expect(find('eva SAIL', null)).toEqual(['Statement:told~Position:open']);
  expect(find('sail', ['stance'])).toEqual([]);
});

test('words that are not fetched yet are waited for; what is gone since is empty', () => {
  const table = tableIn('statements');
  const [first] = table.rows;
  if (first === undefined) throw new Error('there are no rows');
  expect(table.cell(first.key, 'quote', new Map()).look.as).toBe('waiting');
  expect(table.cell(first.key, 'actor', new Map()).text).toBe('Ada Brandt');
  expect(table.cell(first.key, 'quote', new Map([['Statement:both', null]])).text).toBe('');
});

test('the CSV is the table as it is shown: its columns, its rows in their order, formulas defused', () => {
  const table = tableIn('statements');
  const rows = sorted(table, table.rows, { column: 'said', descending: false }, words).slice(0, 2);
  expect(tableCsv(table, columnsShown(table, ['quote', 'said']), rows, words)).toBe(
    '\uFEFFSpeaker,Quote,Said\r\nÉva Corvin,Éva would sail,/2031-02-06\r\nAda Brandt,"\'=We sail, and ""free""",2031-02~\r\n',
  );
});

test('the first column names the row and stays; what a table has not is passed over', () => {
  const table = tableIn('positions');
  const ids = (named: readonly string[] | null) => columnsShown(table, named).map(({ id }) => id);
  expect(ids(['issue', 'cue'])).toEqual(['position', 'issue']);
  expect(ids(['cue'])).toEqual(ids(null));
});

test('first and last said are those of the API', () => {
  const all = [...words.values()].flatMap((each) => each ?? []);
  expect(firstSaid(all)?.edtf).toBe('/2031-02-06');
  expect(lastSaid(all)?.edtf).toBe('2031-03-05');
  expect(firstSaid(all.filter(({ said }) => said === null))).toBeNull();
});

test.each<[string, Partial<TableView>]>([
  ['closed', {}],
  ['open as it opens', { open: true }],
  [
    'sorted, with columns and words, in place of the canvas',
    {
      open: true,
      of: 'holdings',
      sorting: { column: 'first', descending: true },
      columns: ['actor', 'first'],
      text: 'війна & мир',
      whole: true,
    },
  ],
])('the address keeps a table that is %s', (_, part) => {
  const address = { ...opening, table: { ...tableClosed, ...part } };
  expect(parsed(formatAddress(address))).toEqual(address);
});

test('an address that names no such table, or nonsense, opens none', () => {
  expect(parsed('/?table=quotes&sort=said')).toEqual(opening);
  expect(parsed('/?table=actors&sort=--&columns=,&height=9')).toEqual({
    ...opening,
    table: { ...tableClosed, open: true, of: 'actors' },
  });
});

test('only rows near what is seen are drawn, and the last ones are reached', () => {
  expect(windowAt(0, 300, 5_000)).toEqual({ from: 0, to: 15 });
  const far = windowAt(stepOf(46 * 2_000), 300, 5_000);
  expect(far.from).toBeLessThanOrEqual(2_000);
  expect(far.to).toBeGreaterThan(2_000 + 7);
  expect(far.to - far.from).toBeLessThan(40);
  expect(windowAt(stepOf(46 * 5_000), 300, 5_000).to).toBe(5_000);
  expect(windowAt(600, 300, 3)).toEqual({ from: 0, to: 3 });
});

test('a row is scrolled to no further than needed', () => {
  expect(scrolledTo(10, 0, 1_000)).toBe(0);
  expect(scrolledTo(100, 0, 334)).toBe(100 * 46 + 46 + 34 - 334);
  expect(scrolledTo(2, 4_600, 334)).toBe(92);
});

test('keys walk the grid to its ends and into its head', () => {
  const ground = { rows: 100, columns: 5, page: 6 };
  const from =
    (row: number, column: number) =>
    (key: string, control = false) =>
      walked({ row, column }, key, control, ground);
  expect(from(0, 0)('ArrowUp')).toEqual({ row: -1, column: 0 });
  expect(from(-1, 0)('ArrowUp')).toEqual({ row: -1, column: 0 });
  expect(from(97, 2)('PageDown')).toEqual({ row: 99, column: 2 });
  expect(from(3, 2)('PageUp')).toEqual({ row: 0, column: 2 });
  expect(from(3, 2)('End')).toEqual({ row: 3, column: 4 });
  expect(from(3, 2)('End', true)).toEqual({ row: 99, column: 4 });
  expect(from(3, 2)('Home', true)).toEqual({ row: 0, column: 0 });
  expect(from(3, 2)('a')).toBeNull();
});
