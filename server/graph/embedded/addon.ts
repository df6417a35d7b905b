import type grafeo from '@grafeo-db/js';
import { DatabaseUnavailable } from '../errors.ts';

export type Addon = typeof grafeo;

/**
 * Loads the engine, a native addon that is not there for every machine.
 * @throws DatabaseUnavailable naming the way out
 */
export async function loadAddon(): Promise<Addon> {
  try {
    const addon = await import('@grafeo-db/js');
    return addon.default;
  } catch (cause) {
    throw new DatabaseUnavailable(
      `The embedded database does not run on ${process.platform} ${process.arch}: set NEO4J_URI to use a Neo4j server.`,
      { cause },
    );
  }
}
