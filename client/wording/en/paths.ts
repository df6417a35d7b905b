import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

/** What is said about the ways from one thing to another, and the sentences they are read as. */
export const paths = {
  /** On a button that has several selected, and on one node's. */
  between: 'Paths between them',
  pathTo: 'Path to …',
  panel: 'Paths',
  head: 'Paths',
  to: 'to',
  /** "3 paths of 2 steps", "20 of 431 paths of 4 steps": what is shown of what there is. */
  found: (shown: number, total: number, length: number) => {
    const steps = counted(length, { one: 'step', other: 'steps' });
    const all = counted(total, { one: 'path', other: 'paths' });
    if (length === 1) return 'One step apart';
    return shown < total ? `${shown} of ${all} of ${steps}` : `${all} of ${steps}`;
  },
  countedTo: (most: number) => `more than ${number(most)}`,
  shortest: 'None is shorter. All statements count, whatever the filter of the canvas.',
  none: 'No path of up to six steps along these lines.',
  noneMore: 'Let more kinds of line count.',
  searching: 'Looking for paths …',
  choose: 'Choose the other end',
  chooseHint: 'Type a name, or click it on the canvas.',
  search: 'Search for the other end',
  ends: 'What was found',
  /** How many things were found for a text. */
  ended: (count: number, text: string) =>
    count === 0 ? `Nothing found for “${text}”.` : `${number(count)} found`,
  failed: 'The search did not get an answer.',
  otherEnd: 'Another end',
  along: 'Along which lines',
  ofAll: (some: number, all: number) => `${number(some)} of ${number(all)}`,
  all: 'All',
  withoutMentions: 'Without who only speaks of whom',
  atLeast: 'At least one kind of line has to count.',
  list: 'Paths found',
  path: (place: number) => `Path ${number(place)}`,
  add: 'Add to the canvas',
  adding: 'Adding …',
  added: (count: number) => `Added ${counted(count, { one: 'thing', other: 'things' })} of a path`,
  allThere: 'Everything on this path is here already',
  step: (name: string) => `add the path to ${name}`,
  troubleAdding: (why: string) => `The path could not be added: ${why}`,
  noWords: 'Its words could not be fetched.',
  moreStatements: (count: number) => `1 of ${counted(count, { one: 'statement', other: 'statements' })}`,
  onlyIf: 'if',
  verified: 'verified: the words stand in the stored document',
  byCoder: 'noted by the coder',
  gone: 'what is gone',
  /** The kinds of line, as they are chosen from. */
  lines: {
    HOLDS: 'supports, opposes',
    RELAYS: 'passes on words',
    ADDRESSES: 'speaks to',
    ANSWERS: 'answers',
    MENTIONS: 'speaks of',
    REPRESENTS: 'speaks for',
    MEMBER_OF: 'is a member of',
    ABOUT: 'is about an issue',
    CONTRADICTS: 'contradicts',
    REFINES: 'makes more precise',
    PUBLISHED_BY: 'was published by',
    RETELLS: 'retells',
  },
  /** Between two names. */
  verbs: {
    HOLDS: ' has a stance on ',
    RELAYS: ' passes on words of ',
    ADDRESSES: ' speaks to ',
    ANSWERS: ' answers ',
    MENTIONS: ' speaks of ',
    REPRESENTS: ' speaks for ',
    MEMBER_OF: ' is a member of ',
    ABOUT: ' is about ',
    CONTRADICTS: ' contradicts ',
    REFINES: ' makes more precise: ',
    PUBLISHED_BY: ' was published by ',
    RETELLS: ' retells ',
  },
  stances: {
    SUPPORTS: ' supports: ',
    OPPOSES: ' opposes: ',
    NEUTRAL: ' is neutral on: ',
    MIXED: ' both supports and opposes: ',
  },
  /** Behind who spoke and how, before whom it was to or of. */
  speakingTo: ', speaking to ',
  speakingOf: ', speaking of ',
  answering: ', answering ',
  /** Before who passed the words on, and how. */
  asTold: ', as ',
  notInWords: ', not said in so many words',
  since: (date: string) => ` since ${date}`,
  until: (date: string) => ` until ${date}`,
  as: (role: string) => ` as ${role}`,
};
