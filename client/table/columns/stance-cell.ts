import type { HoldingStance } from '../../generated/graphql.ts';
import { laterWords } from '../../wording/later-words.ts';
import type { Cell } from '../cell.ts';

/** In this order stances are sorted: for, between, against. */
const order: readonly HoldingStance[] = ['SUPPORTS', 'NEUTRAL', 'MIXED', 'OPPOSES'];

/** A stance as its mark and its word. */
export const stanceCell = (stance: HoldingStance, relayed: boolean): Cell => ({
  text: laterWords.table.stances[stance],
  key: order.indexOf(stance),
  look: { as: 'stance', stance, relayed },
});
