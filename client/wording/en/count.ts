import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

/** How many of what: "1 statement", "1,204 statements". */
export const count = {
  number,
  actors: (n: number) => counted(n, { one: 'actor', other: 'actors' }),
  datasets: (n: number) => counted(n, { one: 'dataset', other: 'datasets' }),
  documents: (n: number) => counted(n, { one: 'document', other: 'documents' }),
  events: (n: number) => counted(n, { one: 'event', other: 'events' }),
  issues: (n: number) => counted(n, { one: 'issue', other: 'issues' }),
  lines: (n: number) => counted(n, { one: 'line', other: 'lines' }),
  positions: (n: number) => counted(n, { one: 'position', other: 'positions' }),
  quotes: (n: number) => counted(n, { one: 'quote', other: 'quotes' }),
  rows: (n: number) => counted(n, { one: 'row', other: 'rows' }),
  seconds: (n: number) => counted(n, { one: 'second', other: 'seconds' }),
  speakers: (n: number) => counted(n, { one: 'speaker', other: 'speakers' }),
  statements: (n: number) => counted(n, { one: 'statement', other: 'statements' }),
  things: (n: number) => counted(n, { one: 'thing', other: 'things' }),
};
