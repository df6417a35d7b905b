import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { queries } from '../request/connection.ts';
import { request } from '../request/request.ts';
import type { GroupName } from './groups.ts';
import { useRested } from './use-rested.ts';

/** How many hits of a kind are shown at first, and after "Show all". */
const few = 3;
const all = 50;

const nothingWide: ReadonlySet<GroupName> = new Set();

/** The question for a text, the same wherever it is asked, so that its answer is kept once. */
function question(query: string, wide: ReadonlySet<GroupName>) {
  const first = (name: GroupName) => (wide.has(name) ? all : few);
  const variables = {
    query,
    actors: first('actors'),
    positions: first('positions'),
    quotes: first('quotes'),
    issues: first('issues'),
    events: first('events'),
    documents: first('documents'),
  };
  return {
    queryKey: ['search', variables],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => request(SearchDocument, variables, signal),
  };
}

/** What is found for a text as it is typed: asked once typing rests, older questions cancelled, so that the last answer wins. */
export function useSearch(text: string, wide: ReadonlySet<GroupName>) {
  const query = useRested(text.trim());
  const result = useQuery({
    ...question(query, wide),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return { ...result, query };
}

/** What is found for a text, without waiting for the typing to rest. */
export const searchNow = (text: string): Promise<SearchQuery> =>
  queries.fetchQuery(question(text, nothingWide));
