import { positionsByProposition } from '../../graph/node-lists.ts';
import type { Position } from '../../graph/nodes.ts';
import { readIds, readWords } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { loadOne, type Loaders } from '../loaders.ts';
import { nodeConnection } from '../node-connection.ts';
import { statementConnection } from '../statement-connection.ts';

/** Positions, how they relate to each other, and what expresses them. */
export const positionResolvers: Resolvers = {
  Query: {
    positions: (_root, args, context) => {
      const filter = {
        issues: readIds('Issue', args.filter?.issues, 'filter.issues'),
        datasets: readIds('Dataset', args.filter?.datasets, 'filter.datasets'),
        words: readWords(args.filter?.text, 'filter.text'),
      };
      const order = args.orderBy === 'PROPOSITION_DESC' ? 'descending' : 'ascending';
      return nodeConnection(context, args, positionsByProposition, filter, order);
    },
  },
  Position: {
    id: ({ id }) => globalId('Position', id),
    dataset: ({ dataset }, _args, { loaders }) => loadOne(loaders.Dataset, dataset),
    contradicts: ({ id }, _args, { loaders }) => relatedTo(loaders.contradicts, id),
    refines: ({ id }, _args, { loaders }) => relatedTo(loaders.refines, id),
    refinedBy: ({ id }, _args, { loaders }) => relatedTo(loaders.refinedBy, id),
    statements: (parent, args, context) => statementConnection(context, args, parent),
  },
};

async function relatedTo(loader: Loaders['refines'], id: string): Promise<Position[]> {
  return (await loader.load(id))?.nodes ?? [];
}
