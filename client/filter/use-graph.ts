import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type DrawnGraph, toDrawnGraph } from '../canvas/model.ts';
import { OpeningGraphDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import type { Filter } from './filter.ts';
import { held } from './held.ts';
import { drawsAll, toStatementFilter } from './statement-filter.ts';

/** The graph of what passes a filter; the `former` one until it is there. */
export function useGraph(filter: Filter) {
  const variables = { filter: toStatementFilter(filter), minimumStatements: filter.least };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['graph', variables],
    queryFn: ({ signal }) => request(OpeningGraphDocument, variables, signal),
    placeholderData: keepPreviousData,
  });
  const whole = drawsAll(filter);
  const graph = useMemo((): DrawnGraph | undefined => {
    const drawn = data && toDrawnGraph(data);
    return drawn && !whole ? held(drawn) : drawn;
  }, [data, whole]);
  return { graph, error, former: isPlaceholderData, retry: () => void refetch() };
}
