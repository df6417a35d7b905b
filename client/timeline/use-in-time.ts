import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Grain, TimeView } from '../address/time.ts';
import {
  type ChangeInTimeFragment,
  ChangesInTimeDocument,
  type StatementFilter,
  StatementsInTimeDocument,
} from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import { grainFor, type InTime, spanOf } from './span.ts';

/** So many pages of changes are asked for: more diamonds than that tell nothing. */
const mostPages = 5;

const none: readonly ChangeInTimeFragment[] = [];

/**
 * What lies in time of the statements that pass. Where no grain is chosen, it is the one that suits what there is.
 * `inTime` is undefined until something is known.
 */
export function useInTime(filter: StatementFilter, { dates, grain }: Pick<TimeView, 'dates' | 'grain'>) {
  // Weeks tell how much time there is.
  const weeks = useGrain(filter, dates, 'WEEK', true);
  const fitting = weeks.data === undefined ? null : grainFor(spanOf(weeks.data.timeline));
  const chosen = grain ?? fitting;
  const own = useGrain(filter, dates, chosen ?? 'WEEK', chosen !== null && chosen !== 'WEEK');
  const { data, error, refetch } = chosen === 'WEEK' ? weeks : own;
  const inTime: InTime | undefined = data?.timeline;
  return { inTime, grain: chosen ?? 'WEEK', fitting, error: error ?? weeks.error, retry: refetch };
}

function useGrain(filter: StatementFilter, dates: TimeView['dates'], grain: Grain, enabled: boolean) {
  return useQuery({
    queryKey: ['in-time', filter, dates, grain],
    enabled,
    queryFn: ({ signal }) => request(StatementsInTimeDocument, { filter, dates, grain }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The changes of stance among the statements that pass, newest first: 500 at most. */
export function useChanges(filter: StatementFilter, enabled = true): readonly ChangeInTimeFragment[] {
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['changes-in-time', filter],
    enabled,
    queryFn: ({ pageParam, signal }) =>
      request(ChangesInTimeDocument, { filter, after: pageParam === '' ? null : pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: ({ changes: { pageInfo } }, pages) =>
      pageInfo.hasNextPage && pages.length < mostPages ? pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, fetchNextPage]);
  return useMemo(
    () => data?.pages.flatMap(({ changes }) => changes.edges.map(({ node }) => node)) ?? none,
    [data],
  );
}
