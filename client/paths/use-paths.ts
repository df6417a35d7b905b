import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PathsAsked } from '../address/paths.ts';
import { PathsDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { linesOf } from './lines.ts';

/** The variables of what is asked for paths. */
export const pathsVariables = (asked: PathsAsked | null) => ({
  from: asked?.from ?? '',
  to: asked?.to ?? '',
  relationships: asked === null ? [] : [...linesOf(asked)],
});

/** The question for paths, the same wherever it is asked, so that its answer is kept once. */
function question(asked: PathsAsked | null) {
  const variables = pathsVariables(asked);
  return queryOptions({
    queryKey: ['paths', variables],
    queryFn: ({ signal }) => request(PathsDocument, variables, signal),
    enabled: asked !== null && asked.to !== null && variables.relationships.length > 0,
  });
}

/** The paths that an address asks for. */
export const usePaths = (asked: PathsAsked | null) => useQuery(question(asked));

/** Ids of the edges of the path that is open, in its order; none until it is known. */
export function useOpenPath(asked: PathsAsked | null): readonly string[] {
  const { data } = usePaths(asked);
  const open = asked?.open ?? null;
  return useMemo(() => {
    const path = open === null ? undefined : data?.paths.paths[open];
    return path?.steps.flatMap(({ edges }) => edges.map(({ id }) => id)) ?? [];
  }, [data, open]);
}
