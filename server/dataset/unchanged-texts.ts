import type { Transaction } from '../graph/database.ts';
import { batches } from './batches.ts';
import { idOf, type CheckedDataset } from './checked.ts';
import { DocumentTextChanged } from './load-errors.ts';
import { textHashes } from './queries.ts';

/**
 * A document's text never changes: what quotes rest on stays as it was read.
 * @throws DocumentTextChanged a stored document has another text than in the files, or none there
 */
export async function refuseChangedTexts(transaction: Transaction, dataset: CheckedDataset): Promise<void> {
  const changed: string[] = [];
  for (const keys of batches(Object.keys(dataset.file.documents ?? {}))) {
    const byId = new Map(keys.map((key) => [idOf(dataset.id, key), key]));
    for (const { id, textSha256 } of await transaction.run(textHashes, { ids: [...byId.keys()] })) {
      const key = byId.get(id);
      if (key !== undefined && dataset.texts.get(key)?.sha256 !== textSha256) changed.push(key);
    }
  }
  if (changed.length === 0) return;
  throw new DocumentTextChanged(
    changed.map((key) => idOf(dataset.id, key)),
    changed.map((key) => ({
      file: dataset.path,
      ...dataset.placeOfText(key),
      severity: 'error',
      message: `the text of "${key}" differs from the stored one, and a document's text never changes: give it a new id`,
    })),
  );
}
