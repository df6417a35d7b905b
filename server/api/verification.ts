import { createHash } from 'node:crypto';
import type { GraphDatabase } from '../graph/database.ts';
import type { Document, Quote } from '../graph/nodes.ts';
import { textOf } from './texts.ts';

/** Which texts are known to have their stored hash, or known not to: by document and hash, for each database. */
const verdicts = new WeakMap<GraphDatabase, Map<string, boolean>>();

/** So many verdicts are kept; the oldest make room. */
const MOST_VERDICTS = 100_000;

/**
 * Whether the document's text at start…end equals `exact`, and the text's SHA-256 is the stored one. The text is hashed at most once for each document,
 * hash and process; nothing is stored.
 */
export async function isVerified(database: GraphDatabase, quote: Quote): Promise<boolean> {
  const { document, exact, start, end } = quote;
  const held = await textOf(database, document);
  if (held === null || held.text.slice(start, end) !== exact) return false;
  return hasStoredHash(database, document, held.text);
}

/** Whether a document's text has the hash that is stored for it; null where no text is held. */
export async function isUnchanged(database: GraphDatabase, document: Document): Promise<boolean | null> {
  const held = await textOf(database, document);
  return held === null ? null : hasStoredHash(database, document, held.text);
}

function hasStoredHash(database: GraphDatabase, { id, textSha256 }: Document, text: string): boolean {
  const known = verdicts.get(database) ?? new Map<string, boolean>();
  verdicts.set(database, known);
  const key = `${id} ${textSha256}`;
  const verdict = known.get(key) ?? createHash('sha256').update(text, 'utf8').digest('hex') === textSha256;
  known.set(key, verdict);
  const [oldest] = known.keys();
  if (known.size > MOST_VERDICTS && oldest !== undefined) known.delete(oldest);
  return verdict;
}
