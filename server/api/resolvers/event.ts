import { eventsByDate, eventsByName } from '../../graph/node-lists.ts';
import { edtfDate } from '../dates.ts';
import { readIds, readPeriod, readWords } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { loadOne } from '../loaders.ts';
import { nodeConnection } from '../node-connection.ts';
import { statementConnection } from '../statement-connection.ts';

const ORDERS = {
  NAME_ASC: [eventsByName, 'ascending'],
  NAME_DESC: [eventsByName, 'descending'],
  OCCURRED_ASC: [eventsByDate, 'ascending'],
  OCCURRED_DESC: [eventsByDate, 'descending'],
} as const;

/** Events, and what was said at them. */
export const eventResolvers: Resolvers = {
  Query: {
    events: (_root, args, context) => {
      const filter = {
        datasets: readIds('Dataset', args.filter?.datasets, 'filter.datasets'),
        words: readWords(args.filter?.text, 'filter.text'),
        ...readPeriod(args.filter),
      };
      const [list, order] = ORDERS[args.orderBy ?? 'NAME_ASC'];
      return nodeConnection(context, args, list, filter, order);
    },
  },
  Event: {
    id: ({ id }) => globalId('Event', id),
    dataset: ({ dataset }, _args, { loaders }) => loadOne(loaders.Dataset, dataset),
    occurred: ({ occurred, occurredEarliest, occurredLatest }) =>
      edtfDate(occurred, occurredEarliest, occurredLatest),
    statements: (parent, args, context) => statementConnection(context, args, parent),
  },
};
