import { counting } from '../plural.ts';
import { count } from './count.ts';

const { counted, number } = counting('en-GB');

/** What is said on every canvas and in the tree that mirrors it. */
export const canvas = {
  tree: {
    label: 'The graph as a list',
    drawn: 'What is drawn',
    issues: 'Issues and positions',
    actors: 'Actors',
    /** Beside the keys, for those who see them. */
    keys: {
      rows: 'rows',
      open: 'open, follow',
      close: 'close',
      read: 'read',
      several: 'select several',
      menu: 'Menu',
      enter: 'Enter',
      space: 'Space',
      alt: 'Alt',
      escape: 'Esc',
      move: 'move',
      back: 'back',
    },
    inMiddle: 'in the middle',
    broughtIn: 'Brought in',
    nothingYet: 'nothing yet',
    lines: count.lines,
    /** Who does what to whom, and how often it was heard and from whom. */
    line: (sentence: string, detail: string) => `${sentence} (${detail})`,
  },
  /** What a holder does to a position. */
  stances: {
    SUPPORTS: 'supports',
    OPPOSES: 'opposes',
    NEUTRAL: 'is neutral on',
    MIXED: 'both supports and opposes',
  },
  it: (verb: string) => `${verb} it`,
  /** Before a condition. */
  if: 'if',
  /** Behind “+3”, for those who do not see what it stands beside. */
  moreActors: 'more actors: show them',
  firsthand: 'firsthand',
  relayed: 'relayed',
  conditions: { NONE: '', SOME: 'partly under a condition', ALL: 'under a condition' },
  ties: {
    contradicts: 'contradicts',
    refines: 'makes more precise',
    refined: 'is made more precise by',
    relays: 'passes on the words of',
    represents: 'represents',
    member: 'is a member of',
  },
  noted: 'noted by the coder',
  actorsAndStatements: (actors: number, statements: number) =>
    `${count.actors(actors)}, ${count.statements(statements)}`,
  holdsNothing: 'holds no position',
  statements: count.statements,
  positions: count.positions,
  positionOn: (issue: string) => `position on ${issue}`,
  issueOf: (positions: number) => `issue, ${count.positions(positions)}`,
  /** Said of what is selected, for those who do not see it light up. */
  selected: (sentence: string) => `Selected: ${sentence}`,
  severalSelected: (many: number, names: readonly string[]) =>
    `${number(many)} selected: ${names.join('; ')}.`,
  notDrawn: 'something not drawn here',
  heldBy: (many: number) => `held by ${count.actors(many)}`,
  zoom: {
    group: 'Size of the drawing',
    larger: 'Larger',
    smaller: 'Smaller',
    fit: 'Fit all of it',
    /** A control with the key that does the same. */
    withKey: (name: string, key: string) => `${name} (${key})`,
    order: (moved: number) => `Back to the order (${number(moved)} moved)`,
  },
  /** What is to be seen, in a sentence. */
  wings: (actors: number, positions: number, lines: number) =>
    `Who holds what: ${count.actors(actors)}, ${count.positions(positions)}, ${count.lines(lines)} between them. The same as a list: the tree beside it.`,
  tiles: (issues: number, positions: number, actors: number) =>
    `Who holds what: ${count.issues(issues)}, ${count.positions(positions)}, ${count.actors(actors)}. The same as a list: the tree beside it.`,
  focus: (name: string, actors: number, positions: number, lines: number) =>
    `${name} in the middle, around it ${count.actors(actors)}, ${count.positions(positions)}, ${count.lines(lines)} between them. The same as a list: the tree beside it.`,
  free: (things: number, blocks: number, lines: number) =>
    `What was brought in: ${count.things(things)} in ${counted(blocks, { one: 'block', other: 'blocks' })}, ${count.lines(lines)} between them. The same as a list: the tree beside it.`,
  mostHeard: 'Actors most heard',
};
