import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { asItOpens, type Reading } from '../address/reading.ts';
import { ReadTracesDocument, type ReadTracesQuery } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** How many traces come at a time. */
const pageSize = 20;

const orderOf = ({ oldestFirst }: Reading) => (oldestFirst ? ('SAID_ASC' as const) : ('SAID_DESC' as const));

/** The variables of the first page of something's traces. */
export const firstTraces = (id: string, reading: Reading) => ({
  id,
  orderBy: orderOf(reading),
  first: pageSize,
});

/** The traces of anything that has some, page by page; newest first where not said otherwise. */
export function useTraces(id: string, reading: Reading = asItOpens, enabled = true) {
  const asked = firstTraces(id, reading);
  return useInfiniteQuery({
    queryKey: ['traces', id, asked.orderBy],
    enabled,
    // In another order what was there stays until that has come.
    placeholderData: (former: InfiniteData<ReadTracesQuery, string> | undefined, query) =>
      query?.queryKey[1] === id ? former : undefined,
    queryFn: ({ pageParam, signal }) =>
      request(ReadTracesDocument, { ...asked, after: pageParam === '' ? null : pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: ({ trace: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}
