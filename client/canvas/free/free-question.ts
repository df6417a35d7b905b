import { queryOptions } from '@tanstack/react-query';
import type { Filter } from '../../filter/filter.ts';
import { toStatementFilter } from '../../filter/statement-filter.ts';
import { FreeGraphDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

/** As many nodes as the API gives at once. */
export const mostNodes = 1_500;

/** The variables of what is asked about these nodes. */
export const freeVariables = (ids: readonly string[], filter: Filter) => ({
  ids: ids.slice(0, mostNodes).toSorted(),
  filter: toStatementFilter(filter),
  minimumStatements: filter.least,
  limit: mostNodes,
});

/** What is asked about these nodes: whoever asks for the same ones, in whatever order, asks once. */
export function freeQuestion(ids: readonly string[], filter: Filter) {
  const question = freeVariables(ids, filter);
  return queryOptions({
    queryKey: ['free graph', question],
    queryFn: ({ signal }) => request(FreeGraphDocument, question, signal),
  });
}
