import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FilterCountDocument, FilterNamesDocument, FilterOptionsDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import type { Filter } from './filter.ts';
import { toStatementFilter } from './statement-filter.ts';

/** How many statements pass, of how many. */
export function filterCount(of: Filter) {
  const filter = toStatementFilter(of);
  return {
    queryKey: ['filter-count', filter],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      request(FilterCountDocument, { filter }, signal),
  };
}

/** How many statements pass, of how many; the former numbers until they are known. */
export const useFilterCount = (of: Filter) =>
  useQuery({ ...filterCount(of), placeholderData: keepPreviousData }).data?.facets;

/** What each option would leave; the former numbers until they are known. */
export function useFilterOptions(of: Filter) {
  const filter = toStatementFilter(of);
  return useQuery({
    queryKey: ['filter-options', filter],
    queryFn: ({ signal }) => request(FilterOptionsDocument, { filter }, signal),
    placeholderData: keepPreviousData,
  }).data?.facets;
}

/** Names the issues, actors and datasets of a filter; what is not there, or not known yet, goes by its id. */
export function useFilterNames({ issues, actors, datasets }: Filter): (id: string) => string {
  const ids = [...issues, ...actors, ...datasets].slice(0, 100);
  const { data } = useQuery({
    queryKey: ['filter-names', ids],
    enabled: ids.length > 0,
    queryFn: ({ signal }) => request(FilterNamesDocument, { ids }, signal),
    placeholderData: keepPreviousData,
  });
  const names = new Map(
    data?.nodes.map((node) => [
      node?.id,
      node && 'title' in node ? node.title : node && 'name' in node ? node.name : null,
    ]),
  );
  return (id) => names.get(id) ?? id.slice(id.indexOf(':') + 1);
}
