import type { Logger } from 'pino';
import { warmUp } from '../api/warm-up.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { openDatabase } from '../graph/open.ts';
import { Readiness } from '../http/readiness.ts';
import { startServer, type RunningServer } from '../http/server.ts';
import { databaseSettings } from './database.ts';
import { openLog } from './log.ts';
import { prepareDatabase } from './prepare-database.ts';
import { Refused } from './refused.ts';
import { readSettings, type Settings } from './settings.ts';
import { stopSignal } from './stop-signal.ts';
import { loadChanges, watchFolders } from './watch-folders.ts';

export interface ServeOptions {
  /** Whether the folders are loaded again when a file in them changes. */
  readonly watch: boolean;
}

/**
 * `dixit serve [DIR…]`: listens at once, makes the database ready, and serves until the process is told to stop.
 * @throws WrongSetting · Refused (port in use, dataset with errors) · UnusableFolder
 */
export async function serve(folders: readonly string[], { watch }: ServeOptions): Promise<void> {
  const settings = readSettings(process.env);
  const log = await openLog(settings.LOG_LEVEL);
  const stop = stopSignal(log);
  const readiness = new Readiness();
  const server = await listen(settings, readiness, log);
  // From before the first load on, so that what is saved meanwhile is not missed.
  const watched = watchFolders(watch ? folders : [], stop);
  let database: GraphDatabase | undefined;
  try {
    database = await openDatabase(databaseSettings(settings, log, server.url));
    await prepareDatabase(database, { folders, watch, seed: settings.DIXIT_SEED, readiness, log, stop });
    readiness.open(database);
    if (database.engine === 'neo4j') void planAhead(database, log, stop);
    process.stdout.write(`Dixit is at ${server.url}\n`);
    if (watch) await loadChanges(database, watched, log, stop);
    else await aborted(stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    await server.close();
    await database?.close();
    log.debug('stopped');
  }
}

/** First what a first visitor asks, then everything else. What is not planned ahead is when it is first asked. */
async function planAhead(database: GraphDatabase, log: Logger, stop: AbortSignal): Promise<void> {
  await warmUp(database);
  try {
    await database.plan(stop);
    log.debug('planned all that reads');
  } catch (error) {
    log.warn({ err: error }, 'what reads could not be planned ahead; first answers take longer');
  }
}

async function listen(settings: Settings, readiness: Readiness, log: Logger): Promise<RunningServer> {
  const { HOST: host, PORT: port, CORS_ORIGIN: corsOrigin = null } = settings;
  try {
    return await startServer({ readiness, host, port, log, corsOrigin });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new Refused(`Port ${port} of ${host} is in use by another program; choose one with PORT.`);
    if (code === 'EACCES')
      throw new Refused(`This user may not listen on port ${port} of ${host}; choose one with PORT.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Refused(`HOST ${host} is no address of this machine.`);
    throw error;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
