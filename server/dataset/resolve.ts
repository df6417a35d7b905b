import type { Transaction } from '../graph/database.ts';
import { ALL_DATASETS } from '../graph/datasets.ts';
import { batches } from './batches.ts';
import { idOf, type CheckedDataset, type EntryLabel, type Reference } from './checked.ts';
import { errorAt, inOrder, type Diagnostic } from './diagnostic.ts';
import { UnresolvedReferences } from './load-errors.ts';
import { existingIds, type SharedFile } from './queries.ts';
import type { Resolver } from './relationships.ts';

/** Labels of entries that other datasets may refer to, and the files that look them up. */
const SHARED_FILES = {
  Actor: 'actor',
  Issue: 'issue',
  Position: 'position',
  Event: 'event',
} as const satisfies Partial<Record<EntryLabel, SharedFile>>;
type SharedLabel = keyof typeof SHARED_FILES;

/** Ids of an entry by label and key: one where all is well. */
type Found = ReadonlyMap<string, readonly string[]>;

/**
 * Looks up what a dataset refers to, in itself and in the datasets it uses.
 * @throws UnresolvedReferences a used dataset is not loaded, a key is in none or in two of them
 */
export async function resolveReferences(
  transaction: Transaction,
  dataset: CheckedDataset,
): Promise<Resolver> {
  await requireUsed(transaction, dataset);
  const found = await lookUp(transaction, dataset);
  const faults = dataset.references.flatMap((reference) => faultOf(reference, dataset, found));
  if (faults.length > 0) throw new UnresolvedReferences(dataset.id, inOrder(faults));
  const first = (label: EntryLabel, key: string) => candidates(dataset, found, label, key)[0];
  return {
    idOf: (label, key) => first(label, key) ?? idOf(dataset.id, key),
    mentioned: (key) => {
      for (const label of ['Actor', 'Event', 'Position'] as const) {
        const id = first(label, key);
        if (id !== undefined) return { label, id };
      }
      throw new Error(`the mention "${key}" was not checked`);
    },
  };
}

async function requireUsed(transaction: Transaction, dataset: CheckedDataset): Promise<void> {
  if (dataset.uses.length === 0) return;
  const loaded = new Set((await transaction.run(ALL_DATASETS, {})).map(({ id }) => id));
  const faults = dataset.uses
    .filter((used) => !loaded.has(used.dataset))
    .map((used) =>
      errorAt(dataset.path, used.place, `the dataset "${used.dataset}" is not loaded: load it first`),
    );
  if (faults.length > 0) throw new UnresolvedReferences(dataset.id, faults);
}

async function lookUp(transaction: Transaction, dataset: CheckedDataset): Promise<Found> {
  const found = new Map<string, string[]>();
  for (const label of Object.keys(SHARED_FILES).filter(isShared)) {
    const keys = new Set(
      dataset.references.filter(({ labels }) => labels.includes(label)).map(({ key }) => key),
    );
    for (const batch of batches(keys)) {
      const ids = dataset.uses.flatMap((used) => batch.map((key) => idOf(used.dataset, key)));
      for (const { id } of await transaction.run(existingIds(SHARED_FILES[label]), { ids })) {
        const name = `${label} ${id.slice(id.indexOf('.') + 1)}`;
        found.set(name, [...(found.get(name) ?? []), id]);
      }
    }
  }
  return found;
}

function isShared(label: string): label is SharedLabel {
  return label in SHARED_FILES;
}

function candidates(dataset: CheckedDataset, found: Found, label: EntryLabel, key: string): string[] {
  const own = Object.hasOwn(sectionOf(dataset, label), key) ? [idOf(dataset.id, key)] : [];
  return [...own, ...(found.get(`${label} ${key}`) ?? [])];
}

function sectionOf({ file }: CheckedDataset, label: EntryLabel): object {
  const { actors, issues, positions, events, documents, statements } = file;
  const sections = {
    Actor: actors,
    Issue: issues,
    Position: positions,
    Event: events,
    Document: documents,
    Statement: statements,
  };
  return sections[label] ?? {};
}

function faultOf(reference: Reference, dataset: CheckedDataset, found: Found): Diagnostic[] {
  const { key, labels, path } = reference;
  const hits = labels.flatMap((label) =>
    candidates(dataset, found, label, key).map((id) => `${label} ${id}`),
  );
  if (hits.length === 1) return [];
  const used = dataset.uses.map((use) => use.dataset).join(', ');
  const message =
    hits.length === 0
      ? `"${key}" is no ${labels.join(', ').toLowerCase()} of this dataset or of ${used}`
      : `"${key}" is ambiguous: ${hits.join(' and ')}`;
  return [errorAt(dataset.path, dataset.placeOf(path), message)];
}
