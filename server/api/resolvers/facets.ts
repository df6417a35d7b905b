import { facetsOf } from '../facets.ts';
import { readStatementFilter } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';

/** What each further restriction would leave of the statements that pass a filter. */
export const facetResolvers: Resolvers = {
  Query: {
    facets: (_root, { filter }, { database }) => facetsOf(database, readStatementFilter(filter)),
  },
};
