/** So many rows go to the database at once. */
export const BATCH = 1000;

/** The items in lists of at most `size`. */
export function* batches<Item>(items: Iterable<Item>, size = BATCH): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
