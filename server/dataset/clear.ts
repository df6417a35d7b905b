import type { Transaction } from '../graph/database.ts';
import { BATCH, batches } from './batches.ts';
import { StillReferredTo } from './load-errors.ts';
import { CLEARING, deleteNodes, LABELS, referredTo, SHARED, storedIds, type LabelFile } from './queries.ts';

/** Ids of a dataset's stored nodes that it no longer has, by label. */
export type StaleIds = ReadonlyMap<LabelFile, readonly string[]>;

/** The ids of a dataset's stored nodes of one label, in order, a page at a time. */
async function* storedIdsOf(
  transaction: Transaction,
  dataset: string,
  label: LabelFile,
): AsyncGenerator<string[]> {
  // "." separates dataset and key, "/" is the character behind it.
  const before = `${dataset}/`;
  let after = `${dataset}.`;
  for (;;) {
    const page = await transaction.run(storedIds(label), { after, before, limit: BATCH });
    const ids = page.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < BATCH) return;
    after = ids.at(-1) ?? before;
  }
}

/**
 * Takes away all relationships that a dataset owns and finds its nodes that are to go.
 * @param kept tells which ids stay
 */
export async function clearRelationships(
  transaction: Transaction,
  dataset: string,
  kept: (label: LabelFile, id: string) => boolean,
): Promise<StaleIds> {
  const stale = new Map<LabelFile, string[]>();
  for (const label of LABELS) {
    const gone: string[] = [];
    for await (const ids of storedIdsOf(transaction, dataset, label)) {
      for (const query of CLEARING[label]) await transaction.run(query, { ids, dataset });
      gone.push(...ids.filter((id) => !kept(label, id)));
    }
    stale.set(label, gone);
  }
  return stale;
}

/**
 * Deletes a dataset's nodes that are to go, when its own relationships are cleared.
 * @param file the dataset's file, where there is one, for the message
 * @throws StillReferredTo another dataset refers to one of them
 */
export async function deleteStale(
  transaction: Transaction,
  dataset: string,
  stale: StaleIds,
  file?: string,
): Promise<void> {
  const referred = new Set<string>();
  const by = new Set<string>();
  for (const label of SHARED) {
    for (const ids of batches(stale.get(label) ?? [])) {
      for (const found of await transaction.run(referredTo(label), { ids, dataset })) {
        referred.add(found.id);
        by.add(found.dataset);
      }
    }
  }
  if (referred.size > 0) throw new StillReferredTo(dataset, [...by].sort(), [...referred], file);
  for (const [label, ids] of stale) {
    for (const batch of batches(ids)) await transaction.run(deleteNodes(label), { ids: batch });
  }
}
