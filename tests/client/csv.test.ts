import { expect, test } from '@jest/globals';
import { toCsv } from '../../client/export/csv.ts';
import { columns, statementRows } from '../../client/export/rows.ts';
import type { ExportStatementFragment } from '../../client/generated/graphql.ts';

test('fields with commas, quotes and line ends come back as they were (RFC 4180)', () => {
  expect(toCsv([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
    '\uFEFF"a,b","say ""no""","two\nlines",plain\r\n',
  );
});

test.each(['=1+1', '+380', '-5', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
  '%j is text to a spreadsheet, not a formula',
  (cell) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
  },
);

const quote = (id: string, exact: string) => ({
  id,
  exact,
  words: 'SPEAKER' as const,
  locator: null,
  document: {
    id: 'Document:t.d',
    title: 'A report',
    url: null,
    rights: 'The Courier’s',
    published: { edtf: '2031-02~' },
    publisher: { id: 'Actor:t.p', name: 'The Courier' },
  },
});

const statement: ExportStatementFragment = {
  id: 'Statement:t.s',
  kind: 'DIRECT',
  act: 'SPEECH',
  cue: 'said',
  certainty: null,
  attribution: 'RELAYED',
  dataset: { id: 'Dataset:t', title: 'Talks' },
  coding: { coder: 'A. Coder', on: '2031-03-01', method: 'MANUAL' },
  actor: { id: 'Actor:t.a', name: 'Ilen Maroush' },
  said: null,
  reportedBy: [{ id: 'Statement:t.r', actor: { id: 'Actor:t.b', name: 'Sabe Orlun' } }],
  expressions: [
    {
      stance: 'SUPPORTS',
      condition: null,
      certainty: null,
      position: { id: 'Position:t.one', proposition: 'One.', issue: { id: 'Issue:t.i' } },
      quotes: [{ id: 'Quote:1' }],
    },
    {
      stance: 'OPPOSES',
      condition: 'it rains',
      certainty: 'LOW',
      position: { id: 'Position:t.two', proposition: 'Two.', issue: { id: 'Issue:t.j' } },
      quotes: [{ id: 'Quote:1' }, { id: 'Quote:2' }],
    },
  ],
  quotes: [quote('Quote:1', 'first words'), quote('Quote:2', 'second words')],
};

const saving = {
  origin: 'http://127.0.0.1:4000',
  made: '2031-03-02T10:00:00.000Z',
  address: 'http://127.0.0.1:4000/?stance=supports',
};

const cells = (row: readonly string[] | undefined) =>
  Object.fromEntries(columns.map((column, index) => [column, row?.[index]]));

test('every position has a row for each quote that carries it, with all that tells where it comes from', () => {
  const rows = statementRows([statement], saving, () => true);
  expect(rows.map((row) => [cells(row).position, cells(row).quote])).toEqual([
    ['One.', 'first words'],
    ['Two.', 'first words'],
    ['Two.', 'second words'],
  ]);
  expect(cells(rows[2])).toEqual({
    actor: 'Ilen Maroush',
    kind: 'DIRECT',
    act: 'SPEECH',
    cue: 'said',
    said: '',
    stance: 'OPPOSES',
    position: 'Two.',
    condition: 'it rains',
    certainty: 'LOW',
    attribution: 'RELAYED',
    'reported by': 'Sabe Orlun',
    quote: 'second words',
    words: 'SPEAKER',
    document: 'A report',
    publisher: 'The Courier',
    published: '2031-02~',
    locator: '',
    url: '',
    link: 'http://127.0.0.1:4000/document/Document:t.d?quote=Quote:2',
    'statement id': 'Statement:t.s',
    rights: 'The Courier’s',
    dataset: 'Talks',
    'coded by': 'A. Coder',
    'coded on': '2031-03-01',
    'coding method': 'MANUAL',
    'saved on': '2031-03-02T10:00:00.000Z',
    'saved from': 'http://127.0.0.1:4000/?stance=supports',
  });
});

test('of a selected position only its own rows are exported', () => {
  expect(statementRows([statement], saving, ({ position }) => position.id === 'Position:t.one')).toHaveLength(
    1,
  );
});

test('a statement without position still has its quotes', () => {
  const rows = statementRows([{ ...statement, expressions: [] }], saving, () => true);
  expect(rows.map((row) => [cells(row).stance, cells(row).quote])).toEqual([
    ['', 'first words'],
    ['', 'second words'],
  ]);
});
