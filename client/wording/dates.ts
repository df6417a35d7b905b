import { drawnWords } from './drawn-words.ts';

/** Dates in the reader's language: see the catalogue. */
export const { inWords, periodInWords, saidInWords, publishedInWords } = drawnWords.dates;
