import { counting } from '../plural.ts';
import { count } from './count.ts';

const { number } = counting('en-GB');

/** What is said of several that are selected: what is done with them, and on what they agree and disagree. */
export const selection = {
  panel: (many: number) => `${number(many)} selected`,
  list: 'Selected',
  takeOut: (name: string) => `Take out ${name}`,
  /** Heads the panel, by what is selected. */
  head: (positionsOnly: boolean, many: number) =>
    `${positionsOnly ? count.positions(many) : number(many)} selected`,
  /** Behind that: "4 positions · 1 agreed · 2 opposed"; what is not there is not said. */
  headline: (
    positions: number,
    verdicts: Readonly<Record<'agreed' | 'opposed' | 'contradicting' | 'open', number>>,
  ) =>
    [
      count.positions(positions),
      ...(['agreed', 'opposed', 'contradicting', 'open'] as const).flatMap((verdict) =>
        verdicts[verdict] === 0 ? [] : [`${number(verdicts[verdict])} ${verdict}`],
      ),
    ].join(' · '),
  whoHolds: 'Who holds them',
  several: 'Several things',
  hide: 'Hide',
  pin: 'Pin',
  unpin: 'Unpin',
  bringIn: 'Bring in',
  bringInTitle: 'Into the free view, beside what is there',
  only: 'Only these',
  clear: 'Clear',
  /** Steps, as they go on after "Undo: ". */
  hideStep: (many: number) => `hide ${count.things(many)}`,
  unpinStep: (many: number) => `unpin ${count.things(many)}`,
  onlyStep: (many: number) => `only ${count.things(many)}`,
  notBroughtIn: (why: string) => `They could not be brought in: ${why}`,
  nothingShared: 'There is no position that two of them hold, nor two that contradict each other.',
  parts: {
    all: (many: number) => `All ${number(many)}`,
    agree: (many: number) => `agree ${number(many)}`,
    disagree: (many: number) => `disagree ${number(many)}`,
  },
  /** Before a sentence, for those who do not see its sign. */
  verdicts: {
    agreed: 'Agreed: ',
    opposed: 'Opposed: ',
    contradicting: 'Contradicting: ',
    open: 'Neither agreed nor opposed: ',
  },
  contradictingPair: 'Each holds what contradicts the other',
  contradictingSeveral: 'They hold what contradicts each other',
  heldByNobody: 'Held by nobody in sight.',
  /** After an actor's name. */
  noStance: ' has no stance on it.',
  noWords: 'Its words could not be fetched.',
  statements: count.statements,
  times: (many: number) => `×${number(many)}`,
  onlyIf: 'if',
  verified: 'verified: the words stand in the stored document',
  verifiedShortly: ' verified',
  gone: 'what is gone',
  something: 'something',
  comma: ', ',
  and: ' and ',
};
