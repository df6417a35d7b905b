import { dates } from './en/dates.ts';
import { drawn } from './en/drawn.ts';
import { edges } from './en/edges.ts';
import { kinds } from './en/kinds.ts';
import { relations } from './en/relations.ts';
import { stances } from './en/stances.ts';
import type { Catalogue } from './words.ts';

/** Words that layouts set into drawings, apart from the rest of the catalogue: the thread that lays out brings them with it, and no others. */
export const drawnWords: Pick<Catalogue, 'dates' | 'drawn' | 'edges' | 'kinds' | 'relations' | 'stances'> = {
  dates,
  drawn,
  edges,
  kinds,
  relations,
  stances,
};
