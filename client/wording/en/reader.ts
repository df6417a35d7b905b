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

  /** What an edge is called, and the words that join its ends. Holdings have a reader of their own. */
  edges: {
    HOLDS: { kind: 'Holding', verb: ' on ' },
    RELAYS: { kind: 'Relayed words', verb: ' passes on words of ' },
    ADDRESSES: { kind: 'Words to somebody', verb: ' speaks to ' },
    MENTIONS: { kind: 'Mentions', verb: ' speaks of ' },
    ANSWERS: { kind: 'Answers', verb: ' answers ' },
    REPRESENTS: { kind: 'Represents', verb: ' speaks for ' },
    MEMBER_OF: { kind: 'Belongs to', verb: ' is a member of ' },
    ABOUT: { kind: 'Issue', verb: ' is about ' },
    CONTRADICTS: { kind: 'Contradiction', verb: ' contradicts ' },
    REFINES: { kind: 'Refinement', verb: ' makes more precise: ' },
    PUBLISHED_BY: { kind: 'Publication', verb: ' was published by ' },
    RETELLS: { kind: 'Retelling', verb: ' retells ' },
  },
  byCoder: 'noted by the coder',
  quoted: (cue: string) => `“${cue}”`,
  chain: {
    head: 'From mouth to mouth',
    stance: (cue: string) => `“${cue}”, not said in so many words`,
    addressed: (act: string, to: string) => `${act}, to ${to}`,
    undated: 'date not given',
    published: (day: string | null) => (day === null ? 'published it' : `published it, ${day}`),
  },
  whose: { speaker: 'the speaker’s own words', of: 'in the words of' },
  outside: 'Outside the filter',
  noneExpressed: 'expresses no position',
  notInSoManyWords: 'Not said in so many words.',
  unsure: 'The coder was not sure.',
  onlyIf: 'if',
  neutral: 'neutral',
  loading: 'Loading the words',
  openDocument: 'Open document',
  verified: '✓ verified',
  unverified: '✗ not verified',
  whatVerified: (from: number, to: number) =>
    `The server compared these words with the document it holds: they stand there exactly, from character ${number(from)} to ${number(to)}, and the document has not changed since it was loaded.`,
  whatUnverified:
    'The document that the server holds no longer has these words where they were found. Do not rely on them.',
};
