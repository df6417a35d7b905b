import { isNode } from '../canvas/drawn-ids.ts';
import type { Filter } from './filter.ts';
import { toStatementFilter } from './statement-filter.ts';

/** As many nodes as the API gives at once. */
const MOST = 1_500;

/** What is asked for to draw the graph of a filter and a choice. */
export const graphQuestion = (filter: Filter, only: readonly string[] | null) => ({
  ids: only === null ? null : only.filter(isNode),
  filter: toStatementFilter(filter),
  minimumStatements: filter.least,
  limit: MOST,
});
