import { relations } from './en/relations.ts';
import type { Catalogue } from './words.ts';

/** Words that layouts set into drawings, apart from the rest of the catalogue: the thread that lays out brings them with it, and no others. */
export const drawnWords: Pick<Catalogue, 'relations'> = { relations };
