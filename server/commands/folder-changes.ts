import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Editors write a file in several steps: what follows within this time is one change, in milliseconds. */
const SETTLING = 150;
/** How long to wait before looking again for a folder that is gone, in milliseconds. */
const BETWEEN_LOOKS = 1_000;

/**
 * Watches a folder and what is below it from this call on, until `stop`; yields once for each change, when it has settled. Each folder
 * is watched by itself: Node's recursive watching on Linux loses sight of a file that an editor has replaced by a new one.
 */
export function folderChanges(folder: string, stop: AbortSignal): AsyncGenerator<void> {
  const watching: Watching = { watchers: [], changed: false, wake: undefined };
  watchAnew(watching, folder);
  return settledChanges(watching, folder, stop);
}

interface Watching {
  watchers: FSWatcher[];
  changed: boolean;
  wake: (() => void) | undefined;
}

/** Takes new watchers before it lets go of the old ones, so that no change falls between. */
function watchAnew(watching: Watching, folder: string): void {
  const before = watching.watchers;
  watching.watchers = watchTree(folder, () => {
    watching.changed = true;
    watching.wake?.();
  });
  for (const watcher of before) watcher.close();
}

async function* settledChanges(watching: Watching, folder: string, stop: AbortSignal): AsyncGenerator<void> {
  const onStop = (): void => watching.wake?.();
  stop.addEventListener('abort', onStop);
  try {
    while (!stop.aborted) {
      if (watching.watchers.length === 0) {
        await wait(BETWEEN_LOOKS);
        watching.changed = true;
      }
      await new Promise<void>((resolve) => {
        watching.wake = resolve;
        if (watching.changed || stop.aborted) resolve();
      });
      while (watching.changed) {
        watching.changed = false;
        await wait(SETTLING);
      }
      watchAnew(watching, folder);
      if (!stop.aborted && watching.watchers.length > 0) yield;
    }
  } finally {
    stop.removeEventListener('abort', onStop);
    for (const watcher of watching.watchers) watcher.close();
  }
}

/** A watcher of a folder and of each folder below it; none where it is gone. */
function watchTree(folder: string, onChange: () => void): FSWatcher[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // Watching alone keeps no process alive: a server that cannot start ends.
    const watcher = watch(folder, { persistent: false }, onChange).on('error', onChange);
    return [watcher, ...below.flatMap(({ name }) => watchTree(join(folder, name), onChange))];
  } catch {
    return [];
  }
}
