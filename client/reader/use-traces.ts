import { useInfiniteQuery } from '@tanstack/react-query';
import { ReadTracesDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** How many traces come at a time. */
const pageSize = 20;

/** The traces of anything that has some, page by page. */
export function useTraces(id: string, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['traces', id],
    enabled,
    queryFn: ({ pageParam, signal }) =>
      request(
        ReadTracesDocument,
        { id, first: pageSize, after: pageParam === '' ? null : pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ trace: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}
