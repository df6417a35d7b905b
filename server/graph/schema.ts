import { z } from 'zod';
import type { GraphDatabase } from './database.ts';

const LABELS = ['dataset', 'actor', 'document', 'quote', 'statement', 'position', 'issue', 'event'];

const ORDERED = [
  'actor-sort-key-index',
  'issue-sort-key-index',
  'event-sort-key-index',
  'position-sort-key-index',
  'document-sort-key-index',
  'event-occurred-index',
  'document-published-index',
  'statement-recency-index',
  'statement-actor-recency-index',
];

/** Full-text indexes, which only Neo4j needs: the embedded engine reads through. */
const SEARCHED = [
  'actor-search',
  'actor-alias-search',
  'position-search',
  'issue-search',
  'event-search',
  'document-search',
  'quote-search',
  'await-indexes',
];

/** All files of `cypher/schema/` for an engine, in the order in which they must run: constraints before indexes. */
export function schemaFiles(engine: GraphDatabase['engine']): string[] {
  const ids = LABELS.flatMap((label) => [`${label}-id-unique`, `${label}-id-index`]);
  return [...ids, ...ORDERED, ...(engine === 'neo4j' ? SEARCHED : [])].map((name) => `schema/${name}`);
}

/**
 * Creates the constraints and indexes that are not there yet; harmless when repeated. To run before the first node is
 * written: the embedded engine does not look for duplicates that are there already.
 */
export async function createSchema(database: GraphDatabase): Promise<void> {
  for (const file of schemaFiles(database.engine)) {
    await database.write({ file, row: z.never() }, {});
  }
}
