import type { GraphDatabase, Query } from './database.ts';
import { type Dataset, datasetNode } from './nodes.ts';

/** All datasets, by id. */
export const ALL_DATASETS: Query<Dataset> = { file: 'dataset/all', row: datasetNode };

/** All datasets, by id. Errors: see `GraphDatabase.read`. */
export function allDatasets(database: GraphDatabase): Promise<Dataset[]> {
  return database.read(ALL_DATASETS, {});
}
