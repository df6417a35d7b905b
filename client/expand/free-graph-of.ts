import { type FreeGraph, toFreeGraph } from '../canvas/free/free-graph.ts';
import type { Filter } from '../filter/filter.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import { FreeGraphDocument } from '../generated/graphql.ts';
import { queries } from '../request/connection.ts';
import { request } from '../request/request.ts';

/** The graph of these nodes, as the free view asks for it: what is fetched here is there when the view draws. @throws RequestError */
export async function freeGraphOf(ids: readonly string[], filter: Filter): Promise<FreeGraph> {
  const question = {
    ids: ids.toSorted(),
    filter: toStatementFilter(filter),
    minimumStatements: filter.least,
    limit: 1_500,
  };
  return toFreeGraph(
    await queries.fetchQuery({
      queryKey: ['free', question],
      queryFn: ({ signal }) => request(FreeGraphDocument, question, signal),
    }),
  );
}
