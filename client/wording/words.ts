import { english } from './en/catalogue.ts';

/** What a language has to say: every key of the English catalogue, with its parameters. */
export type Catalogue = typeof english;

/**
 * The words of the first screen, in the reader's language; later-words.ts holds those of what is opened later. Every text that a
 * component shows, names a control by or says to a screen reader comes from here; words of the data are shown as they were coded. A further language is a folder beside `en` whose catalogue has this type,
 * chosen here before React starts; phrases with a number or a name are functions, so that each language orders and bends them itself.
 */
export const words: Catalogue = english;
