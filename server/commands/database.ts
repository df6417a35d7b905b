import type { Logger } from 'pino';
import type { GraphDatabase } from '../graph/database.ts';
import { openDatabase, type DatabaseSettings } from '../graph/open.ts';
import { createSchema } from '../graph/schema.ts';
import { openLog } from './log.ts';
import { readSettings, type Settings } from './settings.ts';

/** The database that the settings name. Round trips are logged at level debug. */
export function databaseSettings(settings: Settings, log: Logger, serverAddress?: string): DatabaseSettings {
  const observe: DatabaseSettings['observe'] = (event) => log.debug(event, 'asked the database');
  if (settings.NEO4J_URI === undefined) {
    return {
      engine: 'embedded',
      folder: settings.DIXIT_DATA,
      observe,
      ...(serverAddress && { serverAddress }),
    };
  }
  return {
    engine: 'neo4j',
    uri: settings.NEO4J_URI,
    ...(settings.NEO4J_USERNAME !== undefined && { username: settings.NEO4J_USERNAME }),
    ...(settings.NEO4J_PASSWORD !== undefined && { password: settings.NEO4J_PASSWORD }),
    ...(settings.NEO4J_DATABASE !== undefined && { database: settings.NEO4J_DATABASE }),
    observe,
  };
}

/** Opens the database for one command, schema created, and closes it whatever happens. Errors: those of `openDatabase` and of `work`. */
export async function withDatabase<Result>(
  work: (database: GraphDatabase) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings(process.env);
  const log = await openLog(settings.LOG_LEVEL);
  const database = await openDatabase(databaseSettings(settings, log));
  try {
    await createSchema(database);
    return await work(database);
  } finally {
    await database.close();
  }
}
