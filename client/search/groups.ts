import type { HitFragment, HitsFragment, SearchQuery } from '../generated/graphql.ts';
import { words } from '../wording/words.ts';

/** The kinds of thing that are found, as the query names them. */
export type GroupName = keyof Pick<
  SearchQuery,
  'actors' | 'positions' | 'quotes' | 'issues' | 'events' | 'documents'
>;

export interface Group {
  readonly name: GroupName;
  readonly title: string;
  readonly hits: readonly HitFragment[];
  readonly total: number;
}

const byName = (hits: HitsFragment): boolean => hits.edges.some(({ node }) => node.field === 'NAME');

/** What was found, by kind; kinds without hits left out. Actors come first where a name was meant, last where only an alias fits. */
export function groupsOf(found: SearchQuery): Group[] {
  const middle: GroupName[] = ['positions', 'quotes', 'issues', 'events', 'documents'];
  const order: GroupName[] = byName(found.actors) ? ['actors', ...middle] : [...middle, 'actors'];
  return order
    .map((name) => ({
      name,
      title: words.search.groups[name],
      hits: found[name].edges.map(({ node }) => node),
      total: found[name].totalCount,
    }))
    .filter(({ hits }) => hits.length > 0);
}
