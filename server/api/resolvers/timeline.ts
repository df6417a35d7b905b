import { changeConnection } from '../change-connection.ts';
import { readStatementFilter } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { loadOne } from '../loaders.ts';
import { timelineOf } from '../timeline.ts';

/** How statements lie in time, and where actors changed their stance. */
export const timelineResolvers: Resolvers = {
  Query: {
    timeline: (_root, { filter, dates, grain }, { database }) =>
      timelineOf(database, readStatementFilter(filter), dates ?? 'SAID', grain ?? 'MONTH'),
    changes: (_root, { filter, ...page }, context) =>
      changeConnection(context, page, readStatementFilter(filter)),
  },
  Change: {
    holding: async ({ actor, position }, _args, { loaders }) => {
      const holding = await loaders.Holding.load({ actor, position });
      if (holding === null) throw new Error(`${actor} changed on ${position}, but holds nothing`);
      return holding;
    },
    from: ({ earlier }) => earlier.stance,
    to: ({ later }) => later.stance,
    earlier: ({ earlier }, _args, { loaders }) => loadOne(loaders.Statement, earlier.id),
    later: ({ later }, _args, { loaders }) => loadOne(loaders.Statement, later.id),
  },
};
