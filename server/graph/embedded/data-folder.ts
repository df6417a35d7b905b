import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UnusableFolder } from '../errors.ts';

const MARK = 'dixit.json';
const GRAPH = 'graph.grafeo';
const FORMAT = 1;

const markSchema = z.object({
  /** Raised when what is stored changes so that it must be loaded again. */
  format: z.number(),
  engine: z.string(),
  /** Whether the graph's file was there once: from then on its absence is damage. */
  created: z.boolean(),
});

type Mark = z.infer<typeof markSchema>;

/** The data folder, found to be ours. */
export interface DataFolder {
  /** The engine's file in it. */
  readonly graph: string;
  /** To call once the engine has created its file. */
  readonly created: () => Promise<void>;
}

/**
 * Makes a data folder, or finds out whether one can be used, before the engine touches it.
 * @param engine the engine with its version, such as `grafeo 0.6.0`
 * @throws UnusableFolder it is damaged, foreign, of another version or out of reach; it is left as it is
 */
export async function prepareFolder(folder: string, engine: string): Promise<DataFolder> {
  const names = await list(folder);
  const ours = names.includes(MARK);
  if (!ours && names.some((name) => !name.startsWith(`${MARK}.`))) {
    throw new UnusableFolder(
      `${folder} is not a data folder of Dixit, it holds other files: set DIXIT_DATA to another folder.`,
    );
  }
  const mark = ours ? await readMark(folder, engine) : { format: FORMAT, engine, created: false };
  if (mark.created && !names.includes(GRAPH)) throw damaged(folder, `${GRAPH} is missing`);
  if (!ours) await writeMark(folder, mark);
  return {
    graph: join(folder, GRAPH),
    created: async () => {
      if (!mark.created) await writeMark(folder, { ...mark, created: true });
    },
  };
}

/** What to say where something in the folder is not as Dixit left it. */
export function damaged(folder: string, reason: string, cause?: unknown): UnusableFolder {
  return new UnusableFolder(`${folder} is damaged (${reason}): move it away and load the datasets again.`, {
    cause,
  });
}

async function list(folder: string): Promise<string[]> {
  try {
    await make(folder);
    return await readdir(folder);
  } catch (cause) {
    throw unusable(folder, cause);
  }
}

/** Node's own `recursive` never returns where the system says of a folder's parent that it is there and of the folder that it cannot be, as in /proc. */
async function make(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await make(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** What to say where the system does not let this process use the folder. */
function unusable(folder: string, cause: unknown): UnusableFolder {
  return new UnusableFolder(`${folder} cannot be used as a data folder: ${String(cause)}`, { cause });
}

async function readMark(folder: string, engine: string): Promise<Mark> {
  const mark = decode(folder, await markOf(folder));
  if (mark.format > FORMAT) {
    throw new UnusableFolder(
      `${folder} was made by a newer Dixit (format ${mark.format}, this one reads ${FORMAT}): ` +
        'update Dixit, or set DIXIT_DATA to a new folder and load the datasets again.',
    );
  }
  if (mark.format !== FORMAT || mark.engine !== engine) {
    throw new UnusableFolder(
      `${folder} was made with format ${mark.format} and ${mark.engine}, this Dixit uses format ${FORMAT} and ${engine}: ` +
        'move it away and load the datasets again.',
    );
  }
  return mark;
}

async function markOf(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, MARK), 'utf8');
  } catch (cause) {
    throw unusable(folder, cause);
  }
}

function decode(folder: string, text: string): Mark {
  try {
    return markSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged(folder, `${MARK} cannot be read`, cause);
  }
}

/** Whole or not at all: written beside, then renamed. */
async function writeMark(folder: string, mark: Mark): Promise<void> {
  const beside = join(folder, `${MARK}.${process.pid}`);
  try {
    await writeFile(beside, `${JSON.stringify(mark)}\n`);
    await rename(beside, join(folder, MARK));
  } catch (cause) {
    throw unusable(folder, cause);
  }
}
