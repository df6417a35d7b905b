import { counting } from '../plural.ts';
import { count } from './count.ts';

const { counted, number } = counting('en-GB');

const nodes = {
  ACTOR: count.actors,
  POSITION: count.positions,
  ISSUE: count.issues,
  EVENT: count.events,
  DOCUMENT: count.documents,
  QUOTE: count.quotes,
};

type NodeType = keyof typeof nodes;

/** A number that may be less: "up to 12". */
const atMost = (many: number, certain: boolean) => `${certain ? '' : 'up to '}${number(many)}`;

const list = new Intl.ListFormat('en-GB');

/** What a node's menu says: what touches it, what is brought in of that, and what is done to the node itself. */
export const expand = {
  node: 'Node',
  counting: 'Counting …',
  gone: 'This is no longer in the database.',
  again: 'Try again',
  /** Names the dialog for several, and is on the button that opens it. */
  several: 'Bring in what they touch …',
  severalHead: (many: number) => `What ${count.things(many)} touch`,
  severalNote: 'What several of them touch counts for each, and comes once.',
  severalWays: 'What is touched in several ways counts in each, and comes once.',
  tooMany: (most: number) => `What they touch can be brought in for up to ${number(most)} at a time.`,
  nothing: 'Nothing else touches this.',
  nothingForSeveral: 'Nothing else touches them.',
  /** Of an issue, before how many positions. */
  has: 'has',
  bringIn: 'Bring in',
  bringing: 'Bringing in …',
  failed: 'This could not be brought in.',
  bring: (many: number, certain: boolean) => `Bring in ${atMost(many, certain)}`,
  bringFirst: (most: number) => `Bring in the first ${number(most)}`,
  all: (many: number, certain: boolean) => (certain ? `All ${number(many)}` : `All, up to ${number(many)}`),
  atATime: (most: number) => `at most ${number(most)} at a time`,
  allHere: 'everything is here',
  nodes: (many: number, type: NodeType) => nodes[type](many),
  /** How many are still to be brought in, of how many. */
  nodesOf: (left: number, all: number, type: NodeType) => `${number(left)} of ${nodes[type](all)}`,
  choose: (many: number, type: NodeType) => `${nodes[type](many)}, choose …`,
  back: 'Back',
  divided: 'Divided',
  /** After what is to be divided: "holds 63 positions: choose". */
  toChoose: ': choose',
  which: 'Which',
  by: { issue: 'by issue', kind: 'by kind', stance: 'by stance' },
  /** Behind the first few: how many more parts, and what is in them. */
  moreParts: (parts: number, by: 'issue' | 'kind' | 'stance', many: number, type: NodeType) =>
    `${by === 'issue' ? counted(parts, { one: 'more issue', other: 'more issues' }) : `${number(parts)} more`} with ${nodes[type](many)}`,
  smaller: (many: number) => `${number(many)} smaller ones are not listed`,
  /** Ways from the menu into other places. */
  openDocument: 'Open document',
  focus: 'Focus',
  read: 'Read',
  readStatements: (many: number) => `Read ${count.statements(many)}`,
  readQuotes: (many: number) => `Read ${count.quotes(many)}`,
  kinds: { position: 'position', event: 'event', document: 'document', issue: 'issue' },
  pin: 'Pin',
  unpin: 'Unpin',
  hide: 'Hide',
  /** Steps, as they go on after "Undo: ". */
  pinStep: (what: string) => `pin ${what}`,
  unpinStep: (what: string) => `unpin ${what}`,
  hideStep: (what: string) => `hide ${what}`,
  step: (what: string | null) => `bring in ${what ?? 'nothing new'}`,
  done: (what: string | null) => (what === null ? 'Everything was here already' : `Brought in ${what}`),
  /** What came, by type, and of which issue where all are positions on one. */
  what: (counts: readonly { readonly type: NodeType; readonly many: number }[], issue: string | null) => {
    const parts = list.format(counts.map(({ type, many }) => nodes[type](many)));
    return issue === null ? parts : `${parts} of ${issue}`;
  },
};
