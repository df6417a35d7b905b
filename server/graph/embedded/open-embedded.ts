import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphDatabase } from '../database.ts';
import type { EmbeddedSettings } from '../open.ts';
import { loadAddon } from './addon.ts';
import { EmbeddedDatabase } from './embedded-database.ts';

/** Opens the embedded database. Errors: see `openDatabase`. */
export async function openEmbedded(settings: EmbeddedSettings): Promise<GraphDatabase> {
  const { GrafeoDB } = await loadAddon();
  const options = { shuffleUnordered: settings.shuffle ?? false };
  if (settings.folder === null) {
    return new EmbeddedDatabase(GrafeoDB.create(undefined, options), settings.observe, async () => undefined);
  }
  await mkdir(settings.folder, { recursive: true });
  const engine = GrafeoDB.create(join(settings.folder, 'graph.grafeo'), options);
  return new EmbeddedDatabase(engine, settings.observe, async () => undefined);
}
