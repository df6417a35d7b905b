import type { HoldingStance } from '../generated/graphql.ts';
import { drawnWords } from './drawn-words.ts';

/** What a stance does to a position, as the verb of a sentence of the reader's language. */
export const stanceWord = (stance: HoldingStance): string => drawnWords.stances[stance];
