import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { queries } from '../request/connection.ts';
import { request } from '../request/request.ts';
import type { GroupName } from './groups.ts';
import { useRested } from './use-rested.ts';

/** How many hits of a kind are shown at first, and as more are asked for: the last is as many as the API gives at once. */
const sizes = [3, 20, 50, 100] as const;

/** How far each kind has been widened: places in `sizes`; none is at the first. */
export type Widened = Readonly<Partial<Record<GroupName, number>>>;

const sizeAt = (step: number): number => sizes[Math.min(step, sizes.length - 1)] ?? sizes[0];

/** How many hits there would be after the next "Show"; no more than there are, and none where this is the most. */
export function nextSize(widened: Widened, name: GroupName, total: number): number | null {
  const step = widened[name] ?? 0;
  return step + 1 < sizes.length ? Math.min(sizeAt(step + 1), total) : null;
}

const notWidened: Widened = {};

/** What is asked for a text: so many of each kind. */
export function searchVariables(query: string, widened: Widened) {
  const first = (name: GroupName) => sizeAt(widened[name] ?? 0);
  return {
    query,
    actors: first('actors'),
    positions: first('positions'),
    quotes: first('quotes'),
    issues: first('issues'),
    events: first('events'),
    documents: first('documents'),
  };
}

/** The question for a text, the same wherever it is asked, so that its answer is kept once. */
function question(query: string, widened: Widened) {
  const variables = searchVariables(query, widened);
  return {
    queryKey: ['search', variables],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => request(SearchDocument, variables, signal),
  };
}

/** What is found for a text as it is typed: asked once typing rests, older questions cancelled, so that the last answer wins. */
export function useSearch(text: string, widened: Widened) {
  const query = useRested(text.trim());
  const result = useQuery({
    ...question(query, widened),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return { ...result, query };
}

/** What is found for a text, without waiting for the typing to rest. */
export const searchNow = (text: string): Promise<SearchQuery> =>
  queries.fetchQuery(question(text, notWidened));
