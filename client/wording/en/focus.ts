import { counting } from '../plural.ts';
import { count } from './count.ts';
import { drawn } from './drawn.ts';

const { counted, number } = counting('en-GB');

/** What the focus view writes around what stands in its middle. */
export const focus = {
  /** Under the name of an actor. */
  holds: (positions: number, issues: number) =>
    positions === 0 ? 'holds no position' : `${count.positions(positions)} in ${count.issues(issues)}`,
  /** At an issue's heading: "2 of 5 positions · 3 statements" where not all are shown. */
  tally: (shown: number, positions: number, statements: number) =>
    `${shown === positions ? '' : `${number(shown)} of `}${drawn.tally(positions, statements)}`,
  /** Over those who hold a position, by stance and by whether that was heard firsthand. */
  holders: {
    SUPPORTS: { firsthand: 'Supports it', relayed: 'Supports it, relayed' },
    OPPOSES: { firsthand: 'Opposes it', relayed: 'Opposes it, relayed' },
    NEUTRAL: 'Neutral',
    MIXED: 'Mixed: both supports and opposes',
  },
  /** Over those who hold positions on an issue. */
  leanings: { for: 'Mostly support', against: 'Mostly oppose', neither: 'Neutral or mixed' },
  /** Over those who do it to the actor in the middle, and over those it does it to. */
  ties: {
    REPRESENTS: { to: 'Represented by', from: 'Represents' },
    RELAYS: { to: 'Words passed on by', from: 'Passes on the words of' },
    MEMBER_OF: { to: 'Members', from: 'Member of' },
    ANSWERS: { to: 'Answered by', from: 'Answers' },
    ADDRESSES: { to: 'Addressed by', from: 'Addresses' },
    MENTIONS: { to: 'Named by', from: 'Names' },
  },
  /** What another position does to the one in the middle, and how many hold it. */
  contradicts: 'contradicts it',
  lessPrecise: 'says it less precisely',
  morePrecise: 'says it more precisely',
  tied: (does: string, holders: number) =>
    `${does} · ${holders === 0 ? 'held by nobody' : `held by ${count.actors(holders)}`}`,
  /** A holding as words on the card: "also Torvia: opposes, relayed, if". */
  also: (name: string, stance: string, relayed: boolean, conditional: boolean) =>
    `also ${name}: ${[stance, ...(relayed ? ['relayed'] : []), ...(conditional ? [drawn.onlyIf] : [])].join(', ')}`,
  alsoStances: { SUPPORTS: 'supports', OPPOSES: 'opposes', NEUTRAL: 'neutral', MIXED: 'mixed' },
  alsoOthers: (many: number) => `and ${counted(many, { one: 'other', other: 'others' })}`,
  /** Below all of it: "and 12 more positions and 3 more actors"; empty where nothing is left out. */
  more: (positions: number, actors: number) =>
    [
      ...(positions === 0
        ? []
        : [`and ${counted(positions, { one: 'more position', other: 'more positions' })}`]),
      ...(actors === 0 ? [] : [`and ${counted(actors, { one: 'more actor', other: 'more actors' })}`]),
    ].join(' '),
};
