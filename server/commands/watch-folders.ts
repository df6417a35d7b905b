import type { Logger } from 'pino';
import type { GraphDatabase } from '../graph/database.ts';
import { DatabaseError } from '../graph/errors.ts';
import { folderChanges } from './folder-changes.ts';
import { loadFolder } from './load-folder.ts';
import { Refused } from './refused.ts';

/** Loads folders again whenever a file in them changes, until `stop`; what cannot be loaded is told, and what was loaded before stays. */
export async function watchFolders(
  database: GraphDatabase,
  folders: readonly string[],
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  await Promise.all(
    folders.map(async (folder) => {
      for await (const _ of folderChanges(folder, stop)) await reload(database, folder, log, stop);
    }),
  );
}

async function reload(
  database: GraphDatabase,
  folder: string,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  try {
    const { id, result } = await loadFolder(database, folder, stop);
    if (result === 'loaded') log.info({ dataset: id }, 'loaded again');
  } catch (error) {
    if (error instanceof Refused || error instanceof DatabaseError) log.error(error.message);
    else if (!stop.aborted) throw error;
  }
}
