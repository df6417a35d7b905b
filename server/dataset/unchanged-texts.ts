import type { Transaction } from '../graph/database.ts';
import { batches } from './batches.ts';
import { idOf, type CheckedDataset } from './checked.ts';
import { errorAt, inOrder, type Diagnostic } from './diagnostic.ts';
import { DocumentTextChanged } from './load-errors.ts';
import { textHashes } from './queries.ts';

/**
 * A document's text never changes: what quotes rest on stays as it was read.
 * @throws DocumentTextChanged a stored document has another text than in the files, or none there
 */
export async function refuseChangedTexts(transaction: Transaction, dataset: CheckedDataset): Promise<void> {
  const documents = new Map(
    Object.keys(dataset.file.documents ?? {}).map((key) => [idOf(dataset.id, key), key]),
  );
  const changed: string[] = [];
  const faults: Diagnostic[] = [];
  for (const ids of batches(documents.keys())) {
    for (const { id, textSha256 } of await transaction.run(textHashes, { ids })) {
      const key = documents.get(id) ?? id;
      const text = dataset.texts.get(key);
      if (text?.sha256 === textSha256) continue;
      changed.push(id);
      const how = text === undefined ? 'is taken away' : 'differs from the stored one';
      const message = `the text of document "${key}" ${how}, and a document's text never changes: give it a new id`;
      faults.push(errorAt(dataset.path, text?.place ?? { line: 1, column: 1 }, message));
    }
  }
  if (changed.length > 0) throw new DocumentTextChanged(changed, inOrder(faults));
}
