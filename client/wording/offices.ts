import { words } from './words.ts';

/** Offices within sentences of the reader's language: see the catalogue. */
export const { roleInSentence, officesOf, ownOffice } = words.offices;
