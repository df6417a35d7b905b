import type { GraphDatabase } from './database.ts';
import type { Observe } from './observe.ts';

/** The database in this process, kept in a folder. */
export interface EmbeddedSettings {
  readonly engine: 'embedded';
  /** The data folder, created where it is missing; null keeps the graph in memory only. */
  readonly folder: string | null;
  /** Rows without ORDER BY come in random order: finds code that relies on one. For tests. */
  readonly shuffle?: boolean;
  /** Where this process serves, told to another process that wants the same folder. */
  readonly serverAddress?: string;
  /** Milliseconds after which a read is given up, waiting for its turn included; 10 seconds where it is left out. */
  readonly readTimeout?: number;
  readonly observe?: Observe;
}

/** A Neo4j server, or a cluster of them (`neo4j://`). */
export interface Neo4jSettings {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  /** The database's name; the user's home database where it is left out. */
  readonly database?: string;
  /** Milliseconds after which a read is given up; 10 seconds where it is left out. */
  readonly readTimeout?: number;
  readonly observe?: Observe;
}

export type DatabaseSettings = EmbeddedSettings | Neo4jSettings;

/**
 * Opens the property graph. A Neo4j that cannot be reached is no error here: `health` tells, and it is used when it comes.
 * @throws UnusableFolder the embedded folder is damaged, foreign, newer, or held by another process
 * @throws DatabaseUnavailable the embedded engine does not run on this machine
 */
export async function openDatabase(settings: DatabaseSettings): Promise<GraphDatabase> {
  // Only the engine in use is loaded: Neo4j's driver alone takes longer to load than the rest of a start.
  if (settings.engine === 'embedded') {
    const { openEmbedded } = await import('./embedded/open-embedded.ts');
    return openEmbedded(settings);
  }
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
  return openNeo4j(settings);
}
