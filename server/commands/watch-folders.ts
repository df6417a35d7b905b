import type { Logger } from 'pino';
import type { LoadResult } from '../dataset/load.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { DatabaseError } from '../graph/errors.ts';
import { folderChanges } from './folder-changes.ts';
import { loadFolder } from './load-folder.ts';
import { Refused } from './refused.ts';

/** A folder whose changes are noted. */
export interface WatchedFolder {
  readonly folder: string;
  readonly changes: AsyncIterable<void>;
}

/** Notes the changes to folders from now on, until `stop`. */
export function watchFolders(folders: readonly string[], stop: AbortSignal): WatchedFolder[] {
  return folders.map((folder) => ({ folder, changes: folderChanges(folder, stop) }));
}

/** Loads folders again whenever a file in them has changed, until `stop`; what cannot be loaded is told, and what was loaded before stays. */
export async function loadChanges(
  database: GraphDatabase,
  watched: readonly WatchedFolder[],
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  await Promise.all(
    watched.map(async ({ folder, changes }) => {
      let refused = false;
      for await (const _ of changes) {
        const result = await reload(database, folder, log, stop);
        if (result === 'unchanged' && refused) log.info(`${folder} is in order again, as it is loaded`);
        refused = result === 'refused';
      }
    }),
  );
}

async function reload(
  database: GraphDatabase,
  folder: string,
  log: Logger,
  stop: AbortSignal,
): Promise<LoadResult | 'refused'> {
  try {
    const { id, result } = await loadFolder(database, folder, stop);
    if (result === 'loaded') log.info({ dataset: id }, 'loaded again');
    return result;
  } catch (error) {
    if (error instanceof Refused || error instanceof DatabaseError) log.error(error.message);
    else if (!stop.aborted) throw error;
    return 'refused';
  }
}
