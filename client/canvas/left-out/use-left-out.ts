import { useInfiniteQuery } from '@tanstack/react-query';
import type { CanvasAddress } from '../../address/address.ts';
import { graphQuestion } from '../../filter/graph-question.ts';
import { type ActorKind, LeftOutDocument, type LeftOutQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { pageOf } from '../lists/ShowMore.tsx';

/** A node that is not drawn, as lists show it. */
export interface Listed {
  /** Global id. */
  readonly id: string;
  /** Its name, or the sentence of a position. */
  readonly name: string;
  /** Of actors; null for other nodes. */
  readonly kind: ActorKind | null;
  readonly statements: number;
}

/** Which of what was left out: of one type, or positions of one issue (a global id); null for all. */
export interface Wanted {
  readonly type: 'ACTOR' | 'POSITION' | null;
  readonly issue: string | null;
}

type Entry = LeftOutQuery['graph']['leftOutNodes']['edges'][number];

function listed({ node, statements }: Entry): Listed {
  const of = (name: string, kind: ActorKind | null = null) => ({ id: node.id, name, kind, statements });
  switch (node.__typename) {
    case 'Actor':
      return of(node.name, node.kind);
    case 'Position':
      return of(node.proposition);
    case 'Document':
      return of(node.title);
    case 'Issue':
    case 'Event':
      return of(node.name);
    case 'Dataset':
    case 'Holding':
    case 'Quote':
    case 'Statement':
    default:
      return of(node.id);
  }
}

/** What the server left out of the graph that this canvas draws, page by page, as far as it holds the words; nothing is asked while `wanted` is null. */
export function useLeftOut({ filter, contents }: CanvasAddress, wanted: Wanted | null, words: string) {
  const question = graphQuestion(filter, contents.only);
  const { data, isFetching, error, refetch, fetchNextPage } = useInfiniteQuery({
    queryKey: ['left out', question, wanted, words],
    enabled: wanted !== null,
    queryFn: ({ pageParam, signal }) => {
      const { ids, filter: passing, limit } = question;
      const after = pageParam === '' ? null : pageParam;
      return request(
        LeftOutDocument,
        { ids, filter: passing, limit, ...wanted, words: words === '' ? null : words, first: pageOf, after },
        signal,
      );
    },
    initialPageParam: '',
    getNextPageParam: ({ graph }) => {
      const { hasNextPage, endCursor } = graph.leftOutNodes.pageInfo;
      return hasNextPage ? endCursor : null;
    },
  });
  return {
    nodes: data?.pages.flatMap(({ graph }) => graph.leftOutNodes.edges.map(listed)) ?? [],
    /** How many there are in all; null while that is not known. */
    total: data?.pages[0]?.graph.leftOutNodes.totalCount ?? null,
    loading: isFetching,
    error,
    retry: () => void refetch(),
    more: () => void fetchNextPage(),
  };
}
