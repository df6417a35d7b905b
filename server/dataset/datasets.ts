import type { GraphDatabase } from '../graph/database.ts';
import { clearRelationships, deleteStale } from './clear.ts';
import { UnknownDataset } from './load-errors.ts';
import { allDatasets, deleteDataset, type LoadedDataset } from './queries.ts';

/** All loaded datasets, by id. */
export function listDatasets(database: GraphDatabase): Promise<LoadedDataset[]> {
  return database.read(allDatasets, {});
}

/**
 * Removes a dataset with all its nodes and relationships, in one transaction.
 * @throws UnknownDataset
 * @throws StillReferredTo another dataset refers to one of its entries
 */
export async function removeDataset(database: GraphDatabase, id: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const loaded = await transaction.run(allDatasets, {});
    if (!loaded.some((dataset) => dataset.id === id)) {
      throw new UnknownDataset(
        id,
        loaded.map((dataset) => dataset.id),
      );
    }
    const stale = await clearRelationships(transaction, id, () => false);
    await deleteStale(transaction, id, stale);
    await transaction.run(deleteDataset, { id });
  });
}
