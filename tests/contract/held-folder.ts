import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HOLDER = fileURLToPath(new URL('holder.mjs', import.meta.url));

/** Another process that holds a data folder. */
export interface Holder {
  readonly pid: number | undefined;
  /** Waits until so many writes are acknowledged. */
  acknowledged(count: number): Promise<void>;
  /** Ends it at once, as `kill -9` does. @returns how many writes were acknowledged */
  kill(): Promise<number>;
}

/** Starts a process that holds the folder and, by its task, writes to it without end. Resolves when it has the folder. */
export async function holdFolder(
  folder: string,
  task: 'writes' | 'transaction' | 'nothing',
): Promise<Holder> {
  const process = spawn('node', [HOLDER, folder, task], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: process.stdout });
  const seen: string[] = [];
  lines.on('line', (line) => seen.push(line));
  const linesSeen = async (count: number) => {
    while (seen.length < count) await once(lines, 'line');
  };
  // The first line says that it is open.
  await linesSeen(1);
  return {
    pid: process.pid,
    acknowledged: (count) => linesSeen(count + 1),
    kill: async () => {
      const closed = once(lines, 'close');
      process.kill('SIGKILL');
      await closed;
      return seen.length - 1;
    },
  };
}
