import type { HoldingStance } from '../../generated/graphql.ts';
import { counting } from '../plural.ts';
import { count } from './count.ts';

const { number } = counting('en-GB');

const stances = { SUPPORTS: 'support', OPPOSES: 'oppose', NEUTRAL: 'neutral', MIXED: 'mixed' } as const;

/** What drawings write beside the words of the data, in whichever view. */
export const drawn = {
  /** Every letter, figure and sign of the words below and of `drawnLaterWords`: fonts that have them are loaded before text is measured. */
  letters: 'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 ×≠·+,:…',
  times: (many: number) => `×${number(many)}`,
  /** At what is said under a condition. */
  onlyIf: 'if',
  /** At an issue's heading. */
  tally: (positions: number, statements: number) =>
    `${count.positions(positions)} · ${count.statements(statements)}`,
  /** Over positions whose issue is not in the graph. */
  otherIssues: 'Other issues',
  /** "13 support · 7 oppose · 2 mixed"; stances that nobody takes are left out. */
  stances: (counts: Readonly<Record<HoldingStance, number>>) =>
    (['SUPPORTS', 'OPPOSES', 'NEUTRAL', 'MIXED'] as const)
      .filter((stance) => counts[stance] > 0)
      .map((stance) => `${number(counts[stance])} ${stances[stance]}`)
      .join(' · '),
};
