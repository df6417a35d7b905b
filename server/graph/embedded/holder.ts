import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { UnusableFolder } from '../errors.ts';

const FILE = 'holder.json';
const PATIENCE_MS = 1000;
const PAUSE_MS = 50;

const holderSchema = z.object({ pid: z.number(), address: z.string().optional() });

type Holder = z.infer<typeof holderSchema>;

/**
 * Opens what only one process at a time may hold. The lock is the engine's own, which the system frees however a process
 * ends, so nothing left behind ever blocks; `holder.json` only tells who has it.
 * @param open opens the engine; undefined where another process holds its file
 * @throws UnusableFolder naming the folder, the process and the address where it serves
 */
export async function holdFolder<Engine>(
  folder: string,
  address: string | undefined,
  open: () => Engine | undefined,
): Promise<Engine> {
  const asked = performance.now();
  for (;;) {
    const engine = open();
    if (engine !== undefined) {
      await writeFile(join(folder, FILE), `${JSON.stringify({ pid: process.pid, address })}\n`);
      return engine;
    }
    const holder = await readHolder(folder);
    // Who is no longer alive is not the one who holds it: his successor is about to write his own name.
    const known = holder !== undefined && isAlive(holder.pid);
    if (known || performance.now() - asked > PATIENCE_MS) throw held(folder, known ? holder : undefined);
    await wait(PAUSE_MS);
  }
}

/** Takes the name off the folder; to call when the engine is closed. */
export async function releaseFolder(folder: string): Promise<void> {
  await rm(join(folder, FILE), { force: true });
}

function held(folder: string, holder: Holder | undefined): UnusableFolder {
  const who = holder === undefined ? 'another process' : `process ${holder.pid}`;
  const where = holder?.address === undefined ? '' : `, which serves ${holder.address}`;
  return new UnusableFolder(
    `${folder} is in use by ${who}${where}: stop it first, or set DIXIT_DATA to another folder.`,
  );
}

async function readHolder(folder: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
  } catch {
    // Not there yet, or half written: asked again until patience ends.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
