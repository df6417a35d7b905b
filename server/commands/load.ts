import type { GraphDatabase } from '../graph/database.ts';
import { withDatabase } from './database.ts';
import { loadFolder } from './load-folder.ts';

/** `dixit load DIR…`: loads each folder in turn. @throws Refused at the first one that cannot be loaded; those before it stay loaded */
export function load(folders: readonly string[]): Promise<void> {
  return withDatabase(async (database: GraphDatabase) => {
    for (const folder of folders) {
      const { id, result } = await loadFolder(database, folder);
      process.stdout.write(result === 'loaded' ? `${id}: loaded\n` : `${id}: unchanged\n`);
    }
  });
}
