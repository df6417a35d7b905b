import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

/** What is said by the search field and its panel of results. */
export const search = {
  label: 'Search actors, positions, quotes',
  placeholder: 'Search',
  results: 'Search results',
  searching: 'Searching …',
  failed: 'The search did not get an answer.',
  nothing: (text: string) =>
    `Nothing found for “${text}”. Every word has to begin a word of a name, position, quote or title.`,
  /** Said aloud as the answer comes. */
  found: (count: number) => `${number(count)} found`,
  showAllOf: (count: number, what: string) => `Show all ${number(count)} ${what.toLowerCase()}`,
  showMoreOf: (some: number, all: number, what: string) =>
    `Show ${number(some)} of ${number(all)} ${what.toLowerCase()}`,
  narrow: (count: number) => `Only the first ${number(count)}: another word narrows them.`,
  shown: (some: number, all: number) => `${number(some)} of ${number(all)}`,
  also: 'also',
  groups: {
    actors: 'Actors',
    positions: 'Positions',
    quotes: 'Quotes',
    issues: 'Issues',
    events: 'Events',
    documents: 'Documents',
  },
  statements: (count: number) => counted(count, { one: 'statement', other: 'statements' }),
  positions: (count: number) => counted(count, { one: 'position', other: 'positions' }),
  /** What is done with what was found, and the keys that do it. */
  show: 'show on the canvas',
  short: { read: 'Read', filter: 'Filter', add: 'Add' },
  buttons: { read: 'Read', filter: 'Filter by it', add: 'Add to the canvas' },
  keys: { show: 'Enter', read: 'Ctrl Enter', filter: 'Alt Enter', add: 'Shift Enter' },
  /** What a button does, with to what. */
  to: (deed: string, name: string) => `${deed}: ${name}`,
  filterStep: (name: string) => `filter by ${name}`,
  filtered: (name: string) => `Filtered by ${name}`,
  troubleAdding: (why: string) => `It could not be added: ${why}`,
};
