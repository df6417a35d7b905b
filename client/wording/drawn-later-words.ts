import { blocks } from './en/blocks.ts';
import { focus } from './en/focus.ts';
import type { LaterCatalogue } from './later-words.ts';

/** Words that layouts of later views set into drawings: as `drawnWords`, but not with the first screen. */
export const drawnLaterWords: Pick<LaterCatalogue, 'blocks' | 'focus'> = { blocks, focus };
