import type { EngineName } from './database.ts';

/**
 * A text that no stored one comes after: an open upper bound, so that an index is always read within bounds. Neo4j orders texts by UTF-16 units, the
 * embedded engine by code points; neither of these characters stands in any text.
 */
export function greatestText(engine: EngineName): string {
  return engine === 'neo4j' ? '\uFFFF' : '\u{10FFFF}';
}
