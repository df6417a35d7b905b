import { counting } from '../plural.ts';

const { counted, number } = counting('en-GB');

/** What is said on tiles and cards, in lists that come page by page, and of what is not drawn. */
export const tiles = {
  issues: 'issues',
  positions: 'positions',
  actors: 'actors',
  things: 'things',
  /** Who speaks on an issue, those with most to say first: two are named. */
  holders: (names: readonly string[]) => {
    const more = names.length - 2;
    return names.slice(0, 2).join(', ') + (more > 0 ? ` and ${number(more)} more` : '');
  },
  searchRows: { label: 'Search in these issues, positions and actors', hint: 'Search in these' },
  positionsFound: (count: number) =>
    count === 0
      ? 'Found in none of them.'
      : `${counted(count, { one: 'position', other: 'positions' })} found`,
  showMore: (next: number, what: string, all: number) =>
    `Show ${number(next)} more ${what} of ${number(all)}`,
  more: {
    search: { label: 'Search in what is not drawn', hint: 'Search in these' },
    searchActors: { label: 'Search in these actors', hint: 'Search' },
    found: (count: number) => (count === 0 ? 'None of them.' : `${number(count)} found`),
    loading: 'Fetching …',
    failed: 'They could not be fetched.',
    again: 'Try again',
    statements: (count: number) => counted(count, { one: 'statement', other: 'statements' }),
    focus: 'Focus',
    free: 'Bring into Free',
    freeFailed: 'It could not be brought into Free.',
    actors: (count: number) => `and ${counted(count, { one: 'more actor', other: 'more actors' })}`,
    actorsTitle: 'More actors',
    positions: (count: number) => `and ${counted(count, { one: 'more position', other: 'more positions' })}`,
    positionsShortly: (count: number) => `+${number(count)}`,
    positionsTitle: (issue: string) => `More positions: ${issue}`,
    all: (count: number) => `and ${number(count)} more not drawn`,
    allTitle: 'What is not drawn',
    allWhy:
      'Drawn are those with most statements. A filter by issue, actor, time or words draws what passes, whatever its weight.',
    holdNothing: (count: number) =>
      count === 1 ? '1 actor holds nothing: not drawn' : `${number(count)} actors hold nothing: not drawn`,
  },
};
