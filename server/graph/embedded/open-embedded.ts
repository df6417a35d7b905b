import type { GrafeoDB } from '@grafeo-db/js';
import type { GraphDatabase } from '../database.ts';
import { UnusableFolder } from '../errors.ts';
import type { EmbeddedSettings } from '../open.ts';
import { type Addon, loadAddon } from './addon.ts';
import { damaged, prepareFolder } from './data-folder.ts';
import { EmbeddedDatabase } from './embedded-database.ts';
import { engineMessageOf } from './engine-errors.ts';
import { holdFolder, releaseFolder } from './holder.ts';

const READ_TIMEOUT_MS = 10_000;

/** The log of writes is folded into the graph's file whenever it has grown to this; the engine does not by itself. */
const CHECKPOINT_BYTES = 16 * 2 ** 20;

/** Opens the embedded database. Errors: see `openDatabase`. */
export async function openEmbedded(settings: EmbeddedSettings): Promise<GraphDatabase> {
  const addon = await loadAddon();
  const options = { shuffleUnordered: settings.shuffle ?? false };
  const { folder, observe, readTimeout = READ_TIMEOUT_MS } = settings;
  if (folder === null) {
    const engine = addon.GrafeoDB.create(undefined, options);
    return new EmbeddedDatabase(engine, {
      observe,
      readTimeout,
      checkpoint: () => undefined,
      release: () => Promise.resolve(),
    });
  }
  const engine = await openFolder(addon, folder, settings, options);
  engine.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  return new EmbeddedDatabase(engine, {
    observe,
    readTimeout,
    checkpoint: () => {
      engine.walCheckpoint();
    },
    release: () => releaseFolder(folder),
  });
}

async function openFolder(
  addon: Addon,
  folder: string,
  settings: EmbeddedSettings,
  options: { shuffleUnordered: boolean },
): Promise<GrafeoDB> {
  const { graph, created } = await prepareFolder(folder, `grafeo ${addon.version()}`);
  const engine = await holdFolder(folder, settings.serverAddress, () => {
    try {
      return addon.GrafeoDB.create(graph, options);
    } catch (error) {
      if (isLocked(error)) return undefined;
      throw unusable(folder, error);
    }
  });
  await created();
  return engine;
}

/** The engine gives no code for it, only this message. */
function isLocked(error: unknown): boolean {
  return engineMessageOf(error).includes('cannot be locked');
}

/** Storage and format errors of the engine mean damage; any other (no space, no right to write) is told as it is. */
function unusable(folder: string, error: unknown): UnusableFolder {
  const reason = engineMessageOf(error);
  if (/GRAFEO-(S\d+|X002|V001)/.test(reason)) return damaged(folder, reason, error);
  return new UnusableFolder(`${folder} cannot be opened: ${reason}`, { cause: error });
}
