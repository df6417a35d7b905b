import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Contents } from '../address/contents.ts';
import { isNode } from '../canvas/drawn-ids.ts';
import { nameIn } from '../canvas/focus/focus-graph.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { KnownDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** As many ids as the API takes at once. */
const MOST = 100;

const none: readonly string[] = [];

/** Which of these the database does not have. @throws RequestError */
async function goneOf(ids: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, page) =>
    ids.slice(page * MOST, (page + 1) * MOST),
  );
  const answers = await Promise.all(pages.map((page) => request(KnownDocument, { ids: page }, signal)));
  const known = new Set(answers.flatMap(({ nodes }) => nodes.map((node) => node?.id)));
  return ids.filter((id) => !known.has(id));
}

/** What was hidden or put somewhere by hand and is not in the database any more: without it nothing on the canvas would tell. */
export function useGoneByHand(graph: DrawnGraph | undefined, { hidden, pins }: Contents): readonly string[] {
  // What is not drawn may be filtered out, or not among the heaviest: the server knows.
  const asked = useMemo(() => {
    if (graph === undefined) return none;
    const byHand = [...hidden, ...Object.values(pins).flatMap((places) => Object.keys(places))];
    return [...new Set(byHand)].filter((id) => isNode(id) && nameIn(graph, id) === null);
  }, [graph, hidden, pins]);
  const { data } = useQuery({
    queryKey: ['gone', asked],
    queryFn: ({ signal }) => goneOf(asked, signal),
    enabled: asked.length > 0,
  });
  return data ?? none;
}
