import { useQuery } from '@tanstack/react-query';
import { NeighboursDocument, OpeningGraphDocument, type OpeningGraphQuery } from '../generated/graphql.ts';
import { NotFound } from '../request/errors.ts';
import { request } from '../request/request.ts';
import type { Filter } from './filter.ts';
import { graphQuestion } from './graph-question.ts';

/** As many neighbours as the API gives at once. */
const MOST = 100;

export type Answer = OpeningGraphQuery;

export const aroundKey = (id: string, filter: Filter) => ['around', id, graphQuestion(filter, null)];

/** Something that was left out of the graph at hand, with what touches it and all between those. @throws RequestError */
async function around(id: string, filter: Filter, signal: AbortSignal): Promise<Answer | null> {
  try {
    const { neighbourhood } = await request(NeighboursDocument, { id, first: MOST }, signal);
    const ids = [id, ...neighbourhood.nodes.map((node) => node.id)];
    return await request(OpeningGraphDocument, graphQuestion(filter, ids), signal);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

/** The same once it is there; null where nothing is asked for, and for what the database does not have. */
export function useAround(id: string | null, filter: Filter) {
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: aroundKey(id ?? '', filter),
    queryFn: async ({ signal }) => around(id ?? '', filter, signal),
    enabled: id !== null,
  });
  return { found: data ?? null, error, loading: isLoading, retry: () => void refetch() };
}

/** An answer with what another has besides. */
export function joined(answer: Answer, more: Answer | null): Answer {
  if (more === null) return answer;
  const nodes = new Set(answer.graph.nodes.map(({ id }) => id));
  const edges = new Set(answer.graph.edges.map(({ id }) => id));
  return {
    ...answer,
    graph: {
      ...answer.graph,
      nodes: [...answer.graph.nodes, ...more.graph.nodes.filter(({ id }) => !nodes.has(id))],
      edges: [...answer.graph.edges, ...more.graph.edges.filter(({ id }) => !edges.has(id))],
    },
  };
}
