import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isNode } from '../canvas/drawn-ids.ts';
import { type DrawnGraph, toDrawnGraph } from '../canvas/model.ts';
import { OpeningGraphDocument, type OpeningGraphQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import type { Filter } from './filter.ts';
import { held } from './held.ts';
import { drawsAll, toStatementFilter } from './statement-filter.ts';

/** As many nodes as the API gives at once. */
const MOST = 1_500;

const none: readonly string[] = [];

/** What is asked for to draw the graph of a filter and a choice. */
export const graphQuestion = (filter: Filter, only: readonly string[] | null) => ({
  ids: only === null ? null : only.filter(isNode),
  filter: toStatementFilter(filter),
  minimumStatements: filter.least,
  limit: MOST,
});

const queryOf = (filter: Filter, only: readonly string[] | null) => {
  const question = graphQuestion(filter, only);
  return queryOptions({
    queryKey: ['graph', question],
    queryFn: ({ signal }) => request(OpeningGraphDocument, question, signal),
  });
};

/** Asks for a graph that is going to be shown. A failure is told where it is shown. */
export const fetchGraph = (client: QueryClient, filter: Filter, only: readonly string[] | null): void =>
  void client.prefetchQuery(queryOf(filter, only));

/**
 * The graph of what passes a filter, and of `only` these nodes where they are given; the `former` one until it is there. `gone` are those
 * of them that the database no longer has.
 */
export function useGraph(filter: Filter, only: readonly string[] | null) {
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queryOf(filter, only),
    placeholderData: keepPreviousData,
  });
  const whole = drawsAll(filter);
  const graph = useMemo((): DrawnGraph | undefined => {
    const drawn = data && toDrawnGraph(data);
    return drawn && !whole ? held(drawn) : drawn;
  }, [data, whole]);
  const gone = useMemo(() => {
    if (data === undefined || isPlaceholderData) return none;
    // What is no id of a node would have the whole question refused: it is not asked for.
    return [...data.graph.gone, ...(only ?? none).filter((id) => !isNode(id))];
  }, [data, isPlaceholderData, only]);
  return {
    graph,
    gone,
    error,
    former: isPlaceholderData,
    retry: () => void refetch(),
  };
}

/** The ids of all nodes that `useGraph` has at hand; null until they are fetched. */
export function idsAtHand(client: QueryClient, filter: Filter, only: readonly string[] | null) {
  const data = client.getQueryData<OpeningGraphQuery>(['graph', graphQuestion(filter, only)]);
  return data === undefined ? null : data.graph.nodes.map(({ id }) => id);
}

/** What `useGraph` draws, for what happens outside drawing; null until it is fetched. */
export function graphAtHand(
  client: QueryClient,
  filter: Filter,
  only: readonly string[] | null,
): DrawnGraph | null {
  const data = client.getQueryData<OpeningGraphQuery>(['graph', graphQuestion(filter, only)]);
  if (data === undefined) return null;
  return drawsAll(filter) ? toDrawnGraph(data) : held(toDrawnGraph(data));
}
