import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

/** What is said by the search field and its panel of results. */
export const search = {
  label: 'Search actors, positions, quotes',
  placeholder: 'Search',
  clear: 'Clear the search',
  results: 'Search results',
  searching: 'Searching …',
  failed: 'The search did not get an answer.',
  nothing: (text: string) =>
    `Nothing found for “${text}”. Every word has to begin a word of a name, position, quote or title.`,
  /** Said aloud as the answer comes. */
  found: (count: number) => `${number(count)} found`,
  shown: (some: number, all: number) => `${number(some)} of ${number(all)}`,
  showAll: 'Show all',
  showMore: (count: number) => `Show ${number(count)} more`,
  loading: 'Fetching more …',
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
  /** What is done with what was found, as the foot of the panel and the buttons of each say. */
  show: 'show on the canvas',
  open: 'open',
  read: 'read',
  filter: 'filter by it',
  add: 'add to the canvas',
  choose: 'choose',
  close: 'close',
  readIt: 'Read',
  filterIt: 'Filter',
  addIt: 'Add',
  /** What a button does, with to what. */
  to: (deed: string, name: string) => `${deed}: ${name}`,
  filterStep: (name: string) => `filter by ${name}`,
  filtered: (name: string) => `Filtered by ${name}`,
  troubleAdding: (why: string) => `It could not be added: ${why}`,
};
