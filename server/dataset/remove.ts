import type { GraphDatabase } from '../graph/database.ts';
import { ALL_DATASETS } from '../graph/datasets.ts';
import { clearRelationships, deleteStale } from './clear.ts';
import { UnknownDataset } from './load-errors.ts';
import { deleteDataset } from './queries.ts';

/**
 * Removes a dataset with all its nodes and relationships, in one transaction.
 * @throws UnknownDataset
 * @throws StillReferredTo another dataset refers to one of its entries
 */
export async function removeDataset(database: GraphDatabase, id: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const loaded = await transaction.run(ALL_DATASETS, {});
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
