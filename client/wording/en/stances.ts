import type { HoldingStance } from '../../generated/graphql.ts';

/** What a stance does to a position, as the verb of a sentence. */
export const stances: Readonly<Record<HoldingStance, string>> = {
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  NEUTRAL: 'neutral on',
  MIXED: 'both supports and opposes',
};
