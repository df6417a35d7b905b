import type { GraphDatabase } from '../graph/database.ts';
import { readText } from '../graph/document-text.ts';
import type { Document } from '../graph/nodes.ts';
import type { HeldText } from './held-text.ts';
import { TextCache } from './text-cache.ts';

/** Texts kept in memory for each database: 32 million UTF-16 units, 64 MB at most. */
const MOST_UNITS = 32_000_000;

const caches = new WeakMap<GraphDatabase, TextCache>();

/** The text of a document, null where none is held; a text never changes, so it is fetched once and kept while there is room. */
export function textOf(database: GraphDatabase, { id, textSha256 }: Document): Promise<HeldText | null> {
  if (textSha256 === null) return Promise.resolve(null);
  let cache = caches.get(database);
  if (cache === undefined) {
    cache = new TextCache(MOST_UNITS);
    caches.set(database, cache);
  }
  return cache.get(`${id} ${textSha256}`, () => readText(database, id));
}
