import type { Filter } from '../filter/filter.ts';
import { toStatementFilter } from '../filter/statement-filter.ts';
import type { StatementFilter } from '../generated/graphql.ts';

/** What a timeline shows under a filter: also what lies outside its range, which is chosen there. */
export const aroundRange = (filter: Filter): StatementFilter =>
  toStatementFilter({ ...filter, from: null, to: null });
