import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { DocumentQuotesDocument, type MarkedQuoteFragment } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** All quotes of a document, by where they begin; they come page by page, and are there as soon as their page is. */
export function useQuotes(id: string): {
  quotes: readonly MarkedQuoteFragment[];
  complete: boolean;
  error: Error | null;
} {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['document-quotes', id],
    queryFn: ({ pageParam, signal }) =>
      request(DocumentQuotesDocument, { id, after: pageParam === '' ? null : pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: ({ node }) =>
      node?.__typename === 'Document' && node.quotes.pageInfo.hasNextPage
        ? node.quotes.pageInfo.endCursor
        : null,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const quotes = useMemo(
    () =>
      data?.pages.flatMap(({ node }) =>
        node?.__typename === 'Document' ? node.quotes.edges.map((edge) => edge.node) : [],
      ) ?? [],
    [data],
  );
  return { quotes, complete: data !== undefined && !hasNextPage, error };
}
