import { words } from '../../wording/words.ts';
import type { Tie } from './ties.ts';

/** How a tie reads from either end: "Ada *answers* Bruno", "Bruno *is answered by* Ada". */
export const tieWords: Readonly<Record<Tie['kind'], { readonly out: string; readonly back: string }>> =
  words.relations.ties;
