import type { Affiliation } from '../../graph/affiliations.ts';
import { actorsByName } from '../../graph/node-lists.ts';
import { edtfDate } from '../dates.ts';
import { readIds, readWords } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { loadExisting, loadOne, type Loaders } from '../loaders.ts';
import { nodeConnection } from '../node-connection.ts';
import { statementConnection } from '../statement-connection.ts';

/** Actors, what ties them to each other, and what they said. */
export const actorResolvers: Resolvers = {
  Query: {
    actors: (_root, args, context) => {
      const filter = {
        kinds: args.filter?.kinds ?? null,
        datasets: readIds('Dataset', args.filter?.datasets, 'filter.datasets'),
        words: readWords(args.filter?.text, 'filter.text'),
      };
      const order = args.orderBy === 'NAME_DESC' ? 'descending' : 'ascending';
      return nodeConnection(context, args, actorsByName, filter, order);
    },
  },
  Actor: {
    id: ({ id }) => globalId('Actor', id),
    dataset: ({ dataset }, _args, { loaders }) => loadOne(loaders.Dataset, dataset),
    represents: ({ id }, _args, { loaders }) => tiesOf(loaders.represents, id),
    memberOf: ({ id }, _args, { loaders }) => tiesOf(loaders.memberOf, id),
    members: ({ id }, _args, { loaders }) => tiesOf(loaders.members, id),
    representatives: ({ id }, _args, { loaders }) => tiesOf(loaders.representatives, id),
    statements: (parent, args, context) => statementConnection(context, args, parent),
  },
  Affiliation: {
    since: ({ since, sinceEarliest, sinceLatest }) => edtfDate(since, sinceEarliest, sinceLatest),
    until: ({ until, untilEarliest, untilLatest }) => edtfDate(until, untilEarliest, untilLatest),
    quotes: ({ quotes }, _args, { loaders }) => loadExisting(loaders.Quote, quotes),
  },
};

async function tiesOf(loader: Loaders['represents'], id: string): Promise<Affiliation[]> {
  return (await loader.load(id))?.ties ?? [];
}
