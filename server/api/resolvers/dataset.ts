import { allDatasets } from '../../graph/datasets.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { statisticsOf } from '../statistics.ts';

/** Datasets, and what the graph holds in all. */
export const datasetResolvers: Resolvers = {
  Query: {
    datasets: (_root, _args, { database }) => allDatasets(database),
    statistics: (_root, _args, { database }) => statisticsOf(database),
  },
  Dataset: {
    id: ({ id }) => globalId('Dataset', id),
    coding: ({ coder, codedOn, method }) => ({ coder, on: codedOn, method }),
  },
};
