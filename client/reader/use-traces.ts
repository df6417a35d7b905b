import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { asItOpens, type Reading } from '../address/reading.ts';
import { ReadTracesDocument, type ReadTracesQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** How many traces come at a time. */
const pageSize = 20;

/** The traces of anything that has some, page by page; newest first where not said otherwise. */
export function useTraces(id: string, { oldestFirst }: Reading = asItOpens, enabled = true) {
  const orderBy = oldestFirst ? 'SAID_ASC' : 'SAID_DESC';
  return useInfiniteQuery({
    queryKey: ['traces', id, orderBy],
    enabled,
    // In another order what was there stays until that has come.
    placeholderData: (former: InfiniteData<ReadTracesQuery, string> | undefined, query) =>
      query?.queryKey[1] === id ? former : undefined,
    queryFn: ({ pageParam, signal }) =>
      request(
        ReadTracesDocument,
        { id, orderBy, first: pageSize, after: pageParam === '' ? null : pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ trace: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}
