import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isNode } from '../canvas/drawn-ids.ts';
import { type DrawnGraph, toDrawnGraph } from '../canvas/model.ts';
import { OpeningGraphDocument, type OpeningGraphQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import type { Filter } from './filter.ts';
import { graphQuestion } from './graph-question.ts';
import { held } from './held.ts';
import { drawsAll } from './statement-filter.ts';
import { aroundKey, joined, useAround } from './use-around.ts';

const none: readonly string[] = [];

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

/** What has to be fetched to stand in the middle: the server left it out of the graph at hand. */
function leftOutOf({ graph }: OpeningGraphQuery, middle: string | null): string | null {
  if (middle === null || graph.leftOut === 0 || !isNode(middle)) return null;
  return graph.nodes.some(({ id }) => id === middle) ? null : middle;
}

/**
 * The graph of what passes a filter, and of `only` these nodes where they are given; the `former` one until it is there. `gone` are those
 * of them that the database no longer has.
 * @param middle what stands in the middle of the focus view: it is part of the graph even where it is too light to be given with it
 */
export function useGraph(filter: Filter, only: readonly string[] | null, middle: string | null = null) {
  const {
    data: answer,
    error,
    refetch,
    isPlaceholderData,
  } = useQuery({
    ...queryOf(filter, only),
    placeholderData: keepPreviousData,
  });
  const beyond = answer === undefined ? null : leftOutOf(answer, middle);
  const around = useAround(beyond, filter);
  // Until it is there, something else would stand in the middle.
  const waits = around.loading || around.error !== null;
  const data = useMemo(
    () => (answer === undefined || waits ? undefined : joined(answer, around.found)),
    [answer, waits, around.found],
  );
  const whole = drawsAll(filter);
  const graph = useMemo((): DrawnGraph | undefined => {
    const drawn = data && toDrawnGraph(data);
    return drawn && !whole ? held(drawn) : drawn;
  }, [data, whole]);
  const gone = useMemo(() => {
    if (data === undefined || isPlaceholderData) return none;
    // What is no id of a node would have the whole question refused: it is not asked for.
    const lost = beyond !== null && around.found === null ? [beyond] : none;
    return [...data.graph.gone, ...(only ?? none).filter((id) => !isNode(id)), ...lost];
  }, [data, isPlaceholderData, only, beyond, around.found]);
  return {
    graph,
    /** What the server answered, of which the graph was made. */
    answer: data,
    gone,
    error: error ?? around.error,
    former: isPlaceholderData,
    retry: () => (around.error === null ? void refetch() : around.retry()),
  };
}

/** The ids of all nodes that `useGraph` has at hand; null until they are fetched. */
export function idsAtHand(client: QueryClient, filter: Filter, middle: string | null) {
  const data = client.getQueryData<OpeningGraphQuery>(['graph', graphQuestion(filter, null)]);
  if (data === undefined) return null;
  const around = middle === null ? null : client.getQueryData<OpeningGraphQuery>(aroundKey(middle, filter));
  return joined(data, around ?? null).graph.nodes.map(({ id }) => id);
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
