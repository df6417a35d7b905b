import type { CanvasAddress } from '../address/address.ts';
import { laterWords } from '../wording/later-words.ts';
import type { SavedGraph } from './saved-graph.ts';

/** What is saved, for the name of its file: "positions", "focus on Mira Tolen". */
export const drawnIn = ({ view }: CanvasAddress, { about }: SavedGraph): string =>
  laterWords.files.drawn(laterWords.files.views[view], about.middle);
