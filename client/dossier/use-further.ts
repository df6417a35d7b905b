import { useInfiniteQuery } from '@tanstack/react-query';

/** A page of a list. */
export interface Page<Item> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Item }[];
}

/** A list that grows page by page, of which the first came with something else. */
export interface Further<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  readonly fetching: boolean;
  readonly error: Error | null;
  readonly fetchMore: () => Promise<unknown>;
  /** Fetches all that is left; gives up where a page does not come. */
  readonly fetchAll: () => Promise<void>;
}

/**
 * @param key what names the list, for the cache
 * @param read brings the page after a cursor; null where what the list belongs to is gone
 */
export function useFurther<Item>(
  key: readonly string[],
  first: Page<Item>,
  read: (after: string | null, signal: AbortSignal) => Promise<Page<Item> | null>,
): Further<Item> {
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['further', ...key],
    enabled: false,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: first.pageInfo.endCursor,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null),
  });
  const further = data?.pages.flatMap((page) => page?.edges ?? []) ?? [];
  const fetchAll = async () => {
    let goesOn = data === undefined ? first.pageInfo.hasNextPage : hasNextPage;
    while (goesOn) {
      const result = await fetchNextPage();
      goesOn = result.hasNextPage && !result.isError;
    }
  };
  return {
    items: [...first.edges, ...further].map(({ node }) => node),
    hasMore: data === undefined ? first.pageInfo.hasNextPage : hasNextPage,
    fetching: isFetching,
    error,
    fetchMore: fetchNextPage,
    fetchAll,
  };
}
