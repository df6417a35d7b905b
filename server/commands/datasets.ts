import { DatasetError } from '../dataset/load-errors.ts';
import { removeDataset } from '../dataset/remove.ts';
import { allDatasets } from '../graph/datasets.ts';
import { withDatabase } from './database.ts';
import { Refused } from './refused.ts';

/** `dixit datasets`: one line for each loaded dataset, by id: id, coder, day and method of coding, title, parted by tabs. */
export function datasets(): Promise<void> {
  return withDatabase(async (database) => {
    for (const { id, title, coder, codedOn, method } of await allDatasets(database)) {
      process.stdout.write(`${[id, coder, codedOn, method, title].join('\t')}\n`);
    }
  });
}

/** `dixit remove DATASET`. @throws Refused it is not loaded, or another dataset refers to it */
export function remove(dataset: string): Promise<void> {
  return withDatabase(async (database) => {
    try {
      await removeDataset(database, dataset);
    } catch (error) {
      if (error instanceof DatasetError)
        throw new Refused(`Nothing is removed: ${error.message}.`, { cause: error });
      throw error;
    }
    process.stdout.write(`${dataset}: removed\n`);
  });
}
