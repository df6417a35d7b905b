import { counting } from '../plural.ts';
import { count } from './count.ts';

const { number } = counting('en-GB');

/** The trace reader: from a line or a name to the words. */
export const reader = {
  order: 'Order',
  newestFirst: 'newest first',
  oldestFirst: 'oldest first',
  group: 'Group',
  ungrouped: 'not grouped',
  groups: {
    actor: 'by actor',
    position: 'by position',
    stance: 'by stance',
    document: 'by document',
    month: 'by month',
  },
  statementsOf: (n: number) => count.statements(n),
  noPosition: 'Expresses no position',
  undated: 'Date not given',
  longer: 'Date longer than a month',
  groupStances: { SUPPORTS: 'Supports', OPPOSES: 'Opposes', NEUTRAL: 'Neutral' },

  statements: 'Statements',
  nobody: 'Nobody is on record with words on this.',
  fetching: 'Fetching …',
  more: (shown: number, all: number) => `Show more (${number(shown)} of ${number(all)} shown)`,
  allShown: (all: number) => `All ${number(all)} are shown`,

  codedBy: (coder: string, day: string, method: string) => `Coded by ${coder}, ${day}: ${method}`,
  methods: {
    MANUAL: 'read and coded one by one',
    IMPORTED: 'imported from another tool’s file',
    EXTRACTED: 'extracted by a program, unreviewed',
    ASSISTED: 'proposed by a program, each one reviewed',
  },

  readTogether: (n: number) => `Read the statements of these ${number(n)}`,
  compareThem: 'Compare them',
};
