import type { HoldingStance } from '../../generated/graphql.ts';
import { counting } from '../plural.ts';
import { count } from './count.ts';

const { counted, number } = counting('en-GB');

type StanceCounts = Readonly<Record<HoldingStance, number>>;

const stances = { SUPPORTS: 'for', OPPOSES: 'against', NEUTRAL: 'neutral', MIXED: 'mixed' } as const;

/** What is said on tiles from near and far, in the focus view and in the free view, whose code is fetched when they are first shown. */
export const views = {
  tiles: {
    /** Behind an issue's name, for those who do not see that it opens. */
    zoomIn: ': zoom in',
    more: (many: number) =>
      `and ${counted(many, { one: 'more position', other: 'more positions' })} here: zoom in`,
    moreChips: (many: number) => `+${number(many)}`,
    moreActors: ' more actors: open the position',
    silent: 'nothing said here',
    positions: count.positions,
    /** "5 for · 7 against · 1 mixed": how one actor stands on an issue. */
    ofOne: (counts: StanceCounts) =>
      (['SUPPORTS', 'OPPOSES', 'NEUTRAL', 'MIXED'] as const)
        .flatMap((stance) => (counts[stance] === 0 ? [] : [`${number(counts[stance])} ${stances[stance]}`]))
        .join(' · '),
    /** "64 for · 38 against · 20 other": how everybody does, where there is little room. */
    shortly: ({ SUPPORTS, OPPOSES, NEUTRAL, MIXED }: StanceCounts) =>
      `${number(SUPPORTS)} for · ${number(OPPOSES)} against${NEUTRAL + MIXED === 0 ? '' : ` · ${number(NEUTRAL + MIXED)} other`}`,
    onlyIf: 'if',
    times: (many: number) => `×${number(many)}`,
  },
  focus: {
    trail: 'Trail',
    missing: 'What this link puts in the middle is not in the graph.',
    whoHolds: 'Who holds it',
    whoHoldsTheSame: 'Who holds the same',
  },
  free: {
    empty: 'Nothing is here yet',
    how: 'This view shows only what you bring in, and leaves it where you put it. Search for something and choose “Bring in”, or open the menu of anything in another view: right click, long press, or the menu key.',
    startSelected: (many: number) =>
      many === 1 ? 'Start from what is selected' : `Start from the ${count.things(many)} selected`,
    /** Before and after the name of who is heard most. */
    startFrom: 'Start from ',
    heardMost: ', heard most',
    startStep: 'start the free view',
    failed: (why: string) => `What was brought in could not be fetched: ${why}`,
    again: 'Try again',
    onlyIf: 'if ',
    times: (many: number) => ` ×${number(many)}`,
    things: count.things,
    blocks: (many: number) => counted(many, { one: 'block', other: 'blocks' }),
    moveStep: (what: string) => `move ${what}`,
  },
};
