import { issuesByName, type SortedKey } from '../../graph/node-lists.ts';
import type { Position } from '../../graph/nodes.ts';
import { connect } from '../connection.ts';
import { readIds, readWords } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { loadOne } from '../loaders.ts';
import { nodeConnection, sortedKey } from '../node-connection.ts';

/** Issues, and the positions about them. */
export const issueResolvers: Resolvers = {
  Query: {
    issues: (_root, args, context) => {
      const filter = {
        datasets: readIds('Dataset', args.filter?.datasets, 'filter.datasets'),
        words: readWords(args.filter?.text, 'filter.text'),
      };
      const order = args.orderBy === 'NAME_DESC' ? 'descending' : 'ascending';
      return nodeConnection(context, args, issuesByName, filter, order);
    },
  },
  Issue: {
    id: ({ id }) => globalId('Issue', id),
    dataset: ({ dataset }, _args, { loaders }) => loadOne(loaders.Dataset, dataset),
    positions: ({ id }, args, { loaders }) =>
      connect<Position, SortedKey>(args, {
        cursors: { list: 'positions of an issue', key: sortedKey },
        read: (stretch) => loaders.positions(id, stretch),
        count: () => loaders.positionCounts(id, null),
      }),
  },
};
