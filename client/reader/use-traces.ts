import { type InfiniteData, infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { asItOpens, type Grouping, type Reading } from '../address/reading.ts';
import { ReadTracesDocument, type ReadTracesQuery, type TraceGrouping } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** How many traces come at a time. */
export const pageSize = 20;

const groupings: Readonly<Record<Grouping, TraceGrouping>> = {
  actor: 'ACTOR',
  position: 'POSITION',
  stance: 'STANCE',
  document: 'DOCUMENT',
  month: 'MONTH',
};

/** The variables of the first page of something's traces. */
export const firstTraces = (id: string, { oldestFirst, by }: Reading, also: readonly string[] = []) => ({
  id,
  also: [...also],
  orderBy: oldestFirst ? ('SAID_ASC' as const) : ('SAID_DESC' as const),
  groupBy: by === null ? null : groupings[by],
  first: pageSize,
  groups: by !== null,
});

interface Asked {
  readonly reading?: Reading;
  /** Global ids of further nodes, whose traces are read together with those of the first. */
  readonly also?: readonly string[];
  readonly enabled?: boolean;
}

const thingsOf = (id: string, also: readonly string[]): string => [id, ...also].join(' ');

/** Asks for the traces of anything that has some, page by page. */
export function tracesQuery(id: string, reading: Reading, also: readonly string[] = []) {
  const asked = firstTraces(id, reading, also);
  return infiniteQueryOptions({
    queryKey: ['traces', thingsOf(id, also), asked.orderBy, asked.groupBy],
    queryFn: ({ pageParam, signal }) =>
      request(
        ReadTracesDocument,
        // The groups are the same on every page.
        pageParam === '' ? asked : { ...asked, after: pageParam, groups: false },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ trace: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

/** The traces of anything that has some; newest first and not grouped where not said otherwise. */
export function useTraces(id: string, { reading = asItOpens, also = [], enabled = true }: Asked = {}) {
  const things = thingsOf(id, also);
  return useInfiniteQuery({
    ...tracesQuery(id, reading, also),
    enabled,
    // In another order what was there stays until that has come.
    placeholderData: (former: InfiniteData<ReadTracesQuery, string> | undefined, query) =>
      query?.queryKey[1] === things ? former : undefined,
  });
}
