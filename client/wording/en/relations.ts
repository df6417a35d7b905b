import { counting } from '../plural.ts';
import { count } from './count.ts';

const { counted, number } = counting('en-GB');

/** What is said in the view of who speaks for, to and about whom. */
export const relations = {
  speak: 'Speak',
  ownStatements: 'number: statements of their own',
  betweenSpeakers: 'between speakers',
  /** Between the columns, over lines that run from left to right, and over lines that run either way. */
  passesOnTo: 'passes on the words of →',
  passesOn: 'an arrow: passes on the words of',
  spokenFor: 'Spoken for',
  heardThroughOthers: 'heard only through others',
  /** The right column where speakers stand on both sides, and what tells who does not speak there. */
  speakToo: 'Speak, or are spoken for',
  someHeardThroughOthers: 'shaded: heard only through others',
  talkedAbout: 'Only talked about',
  onlyNamed: 'named by others; no statement of theirs, told or heard, is in the sources',
  /** The number on an actor's pill. */
  own: (firsthand: number) => number(firsthand),
  nothingTold: 'nothing told',
  told: (relayed: number, tellers: number) => `${number(relayed)}, told by ${number(tellers)}`,
  named: (times: number) => `named ${number(times)}×`,
  backToDrawing: 'Back to the drawing',
  moreActors: (many: number) => `and ${counted(many, { one: 'more actor', other: 'more actors' })}`,
  label: (counts: Readonly<Record<'speak' | 'spokenFor' | 'talkedAbout' | 'lines', number>>) =>
    `Who tells whose words: ${number(counts.speak)} who speak, ${number(counts.spokenFor)} who are spoken for, ${number(counts.talkedAbout)} who are only talked about, ${count.lines(counts.lines)} between them. The same as a list: the tree beside it.`,
  statements: count.statements,
  actors: count.actors,
  /** A row of the tree: how many, as a detail of an actor, and of a line. */
  ofItsOwn: (firsthand: number) => `${count.statements(firsthand)} of its own`,
  noted: 'noted by the coder',
  relayedStatements: (many: number) => `${count.statements(many)}, relayed`,
  /** Under the headings of cards in one column. */
  cards: {
    spokenFor: 'heard only through others: solid chips are their own people',
    speak: 'number: statements of their own; chips: who passes on others of their words',
    talkedAbout: 'named by others; no statement of theirs, told or heard, is in the sources',
  },
  /** On a chip, for those who do not see its form. */
  tells: (own: boolean, statements: number) =>
    `${own ? 'speaks for it, passes on' : 'passes on'} ${count.statements(statements)}`,
  times: (many: number) => `×${number(many)}`,
  /** How a tie reads from either end. */
  ties: {
    'relays-own': { out: 'passes on the words of its own body', back: 'is told of by its own' },
    'relays-other': { out: 'passes on the words of', back: 'is told of by' },
    answers: { out: 'answers', back: 'is answered by' },
    addresses: { out: 'addresses', back: 'is addressed by' },
    mentions: { out: 'mentions', back: 'is mentioned by' },
    represents: { out: 'represents', back: 'is represented by' },
    'member-of': { out: 'is a member of', back: 'has as a member' },
  },
  types: {
    'relays-own': 'relays its own',
    'relays-other': 'relays another',
    answers: 'answers',
    addresses: 'addresses',
    mentions: 'mentions',
  },
};
