import type { Holding, SaidDate } from '../../graph/holding.ts';
import { edtfDate } from '../dates.ts';
import { edgeId } from '../edge-ids.ts';
import { badUserInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { holdingConnection, holdingConnectionOf } from '../holding-connection.ts';
import { loadExisting } from '../loaders.ts';

export const holdingResolvers: Resolvers = {
  Query: {
    holdings: (_, { orderBy, ...args }, context) => holdingConnection(context, args, orderBy ?? 'ACTOR'),
  },
  Actor: {
    holdings: ({ id }, { orderBy, ...args }, context) =>
      holdingConnectionOf(context, args, orderBy === 'ISSUE' ? 'ActorByIssue' : 'Actor', id),
  },
  Position: {
    holdings: ({ id }, args, context) => holdingConnectionOf(context, args, 'Position', id),
  },
  Holding: {
    id: (holding) => holdingId(holding),
    firstSaid: ({ firstSaid }) => dateOf(firstSaid),
    lastSaid: ({ lastSaid }) => dateOf(lastSaid),
    statements: ({ statements }, { first }, { loaders }) => {
      const most = first ?? statements.length;
      if (most < 1) throw badUserInput(`first: at least 1, not ${most}.`);
      return loadExisting(loaders.Statement, statements.slice(0, most));
    },
    changes: ({ changes }) => [...changes],
  },
};

/** The id of the drawn HOLDS edge. */
function holdingId({ actor, position }: Holding): string {
  return edgeId({ type: 'HOLDS', source: actor, target: position });
}

function dateOf(date: SaidDate | null) {
  return date === null ? null : edtfDate(date.said, date.saidEarliest, date.saidLatest);
}
