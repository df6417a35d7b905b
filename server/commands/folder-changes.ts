import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Editors write a file in several steps: what follows within this time is one change, in milliseconds. */
const SETTLING = 150;
/** How long to wait before looking again for a folder that is gone, in milliseconds. */
const BETWEEN_LOOKS = 1_000;

/**
 * Yields once for each change to a file in a folder or below it, when it has settled, until `stop`. Each folder is watched by itself:
 * Node's recursive watching on Linux loses sight of a file that an editor has replaced by a new one.
 */
export async function* folderChanges(folder: string, stop: AbortSignal): AsyncGenerator<void> {
  let changed = false;
  let wake: (() => void) | undefined;
  const note = (): void => {
    changed = true;
    wake?.();
  };
  const onStop = (): void => wake?.();
  stop.addEventListener('abort', onStop);
  let watchers = watchTree(folder, note);
  try {
    while (!stop.aborted) {
      if (watchers.length === 0) {
        await wait(BETWEEN_LOOKS);
        changed = true;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (changed || stop.aborted) resolve();
      });
      while (changed) {
        changed = false;
        await wait(SETTLING);
      }
      const before = watchers;
      watchers = watchTree(folder, note);
      for (const watcher of before) watcher.close();
      if (!stop.aborted && watchers.length > 0) yield;
    }
  } finally {
    stop.removeEventListener('abort', onStop);
    for (const watcher of watchers) watcher.close();
  }
}

/** A watcher of a folder and of each folder below it; none where it is gone. */
function watchTree(folder: string, onChange: () => void): FSWatcher[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const watcher = watch(folder, onChange).on('error', onChange);
    return [watcher, ...below.flatMap(({ name }) => watchTree(join(folder, name), onChange))];
  } catch {
    return [];
  }
}
