import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { GraphDatabase } from '../graph/database.ts';
import { isEmpty } from '../graph/emptiness.ts';
import { DatabaseUnavailable } from '../graph/errors.ts';
import { createSchema } from '../graph/schema.ts';
import type { Readiness } from '../http/readiness.ts';
import { loadFolder } from './load-folder.ts';
import { Refused } from './refused.ts';

export interface Preparation {
  /** Folders to load first. */
  readonly folders: readonly string[];
  /** Whether a folder with errors is told and passed over, to be mended while the server runs. */
  readonly watch: boolean;
  /** The folder to load into an empty graph, or `none`. */
  readonly seed: string;
  readonly readiness: Readiness;
  readonly log: Logger;
  readonly stop: AbortSignal;
}

/** How long to wait before asking again a database that does not answer, in milliseconds. */
const BETWEEN_TRIES = 1_000;

/**
 * Creates the schema and loads what is to be loaded; waits for a database that does not answer yet, as long as it takes.
 * @throws Refused a folder cannot be loaded; AbortError the process is told to stop
 */
export async function prepareDatabase(database: GraphDatabase, preparation: Preparation): Promise<void> {
  const { readiness, log, stop } = preparation;
  let told = false;
  for (;;) {
    stop.throwIfAborted();
    try {
      readiness.wait('The database is being made ready.');
      return await prepareOnce(database, preparation);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      readiness.wait('The database does not answer; the server waits for it. Its log says more.');
      if (!told) log.warn(`The database does not answer; the server waits for it: ${error.message}`);
      told = true;
    }
    await wait(BETWEEN_TRIES, undefined, { signal: stop });
  }
}

async function prepareOnce(
  database: GraphDatabase,
  { folders, watch, seed, log, stop }: Preparation,
): Promise<void> {
  await database.health();
  await createSchema(database);
  for (const folder of folders) {
    try {
      await loadFolder(database, folder, stop);
    } catch (error) {
      if (!watch || !(error instanceof Refused)) throw error;
      log.error(error.message);
    }
  }
  if (seed === 'none' || !(await isEmpty(database))) return;
  const { id } = await loadFolder(database, seed, stop);
  log.debug({ dataset: id }, 'loaded the seed into an empty graph');
}
