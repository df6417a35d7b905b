import { count } from './count.ts';

/** What is drawn, as a table: its bar, its columns, and what is said where there are no rows. */
export const table = {
  region: 'Table of what is drawn',
  which: 'Which table',
  names: { statements: 'Statements', holdings: 'Holdings', actors: 'Actors', positions: 'Positions' },
  find: 'Find in the rows',
  clear: 'All rows',
  columns: 'Columns',
  columnsAsFirst: 'As at first',
  csv: 'CSV',
  csvOf: (n: number) => `Save ${count.rows(n)} as CSV`,
  saved: (n: number) => `Saved ${count.rows(n)}`,
  whole: 'In place of the canvas',
  half: 'Below the canvas',
  close: 'Close the table',
  rows: (n: number) => count.rows(n),
  /** A statement on two positions stands in two rows. */
  statementsInRows: (statements: number, rows: number) =>
    statements === rows ? count.statements(rows) : `${count.statements(statements)} in ${count.rows(rows)}`,
  rowsOf: (n: number, all: number) => `${count.number(n)} of ${count.rows(all)}`,
  /** Above the query that gives the rows. */
  paged: (n: Readonly<Record<'statements' | 'pages' | 'asked' | 'kept', number>>) =>
    [
      `${count.statements(n.statements)}, in ${count.number(n.pages)} pages: the API gives 100 nodes at once by their ids.`,
      n.asked < n.pages &&
        `The first ${count.number(n.asked)} are asked for; to go on, put $page${n.asked + 1} and so on in the place of $page1 and so on.`,
      n.kept < n.pages &&
        `The variables have the ids of ${count.number(n.kept)} pages; sort or search the table for others.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
  /** Why the table tells of fewer statements than there are. */
  undrawn: (n: number) =>
    `${count.statements(n)} more ${n === 1 ? 'stands' : 'stand'} behind no line that is drawn here. A statement on several positions has a row for each.`,
  fetching: (done: number, all: number) =>
    `Fetching the statements: ${count.number(done)} of ${count.number(all)}`,
  failed: (why: string) => `The statements could not be fetched: ${why}`,
  graphFailed: (why: string) => `What is drawn could not be fetched: ${why}`,
  again: 'Try again',
  loading: 'Loading the table',
  beyond: (n: number) =>
    `${count.things(n)} beyond what the canvas holds at once ${n === 1 ? 'is' : 'are'} not in the table. Filter the canvas to see ${n === 1 ? 'it' : 'them'}.`,
  nothing: {
    statements: 'No statement stands behind what is drawn.',
    holdings: 'Nothing that is drawn holds a position.',
    actors: 'No actor is drawn.',
    positions: 'No position is drawn.',
  },
  notInRelations:
    'The view of relations draws actors and the lines between them. Who holds what is drawn in:',
  noMatch: (text: string) => `No row has “${text}”.`,
  keys: 'Arrow keys walk the cells, Enter reads the row, Space selects it, Tab goes to the links of a cell.',

  statement: {
    actor: 'Speaker',
    stance: 'Stance',
    position: 'Position',
    issue: 'Issue',
    condition: 'Condition',
    quote: 'Quote',
    cue: 'Cue',
    said: 'Said',
    through: 'Relayed by',
    kind: 'Words',
    certainty: 'Certainty',
    document: 'Document',
    publisher: 'Publisher',
    published: 'Published',
    to: 'Said to',
  },
  holding: {
    actor: 'Actor',
    stance: 'Stance',
    position: 'Position',
    issue: 'Issue',
    statements: 'Statements',
    firsthand: 'Firsthand',
    relayed: 'Relayed',
    conditional: 'Conditional',
    first: 'First said',
    last: 'Last said',
  },
  actor: {
    name: 'Actor',
    kind: 'Kind',
    statements: 'Statements',
    positions: 'Positions held',
    relays: 'Relays',
    relayed: 'Relayed by others',
    whose: 'Whose words it relays',
    through: 'Who relays it',
  },
  position: {
    position: 'Position',
    issue: 'Issue',
    supporters: 'Supporters',
    opponents: 'Opponents',
    others: 'Neutral or mixed',
    statements: 'Statements',
    for: 'Who supports it',
    against: 'Who opposes it',
  },
  stances: { SUPPORTS: 'supports', OPPOSES: 'opposes', NEUTRAL: 'neutral', MIXED: 'mixed' },
  kinds: { DIRECT: 'direct', INDIRECT: 'indirect', MIXED: 'both in one' },
  low: 'low',
  conditional: { NONE: '', SOME: 'some', ALL: 'all' },
  number: count.number,
};
