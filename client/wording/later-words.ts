import { englishLater } from './en/later.ts';

/** What a language has to say of pages, panels and dialogs that are opened later. */
export type LaterCatalogue = typeof englishLater;

/**
 * The other half of the catalogue (see words.ts): words of what is fetched when first used. Parts of the first screen do not import it,
 * so that they do not bring it with them.
 */
export const laterWords: LaterCatalogue = englishLater;
