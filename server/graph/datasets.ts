import type { GraphDatabase } from './database.ts';
import { type Dataset, datasetNode } from './nodes.ts';

const ALL = { file: 'dataset/all', row: datasetNode };

/** All datasets, by id. Errors: see `GraphDatabase.read`. */
export function allDatasets(database: GraphDatabase): Promise<Dataset[]> {
  return database.read(ALL, {});
}
