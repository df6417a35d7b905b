import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  appendFile,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnusableFolder } from '../../server/graph/errors.ts';
import { openDatabase } from '../../server/graph/open.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { contentsOf } from './folder-contents.ts';
import { holdFolder } from './held-folder.ts';
import { countIssues, createIssue, createIssues } from './queries.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixit-folder-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const openFolder = (path = folder) => openDatabase({ engine: 'embedded', folder: path, shuffle: true });

/** A folder as a run that ended well leaves it. */
async function makeFolder(): Promise<void> {
  const database = await openFolder();
  await createSchema(database);
  await database.write(createIssue, { id: 'contract.kept', properties: {} });
  await database.close();
}

async function issueCount(): Promise<number | undefined> {
  const database = await openFolder();
  const [row] = await database.read(countIssues, {});
  await database.close();
  return row?.count;
}

async function flipBit(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+');
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at);
  buffer[0] = (buffer[0] ?? 0) ^ 1;
  await file.write(buffer, 0, 1, at);
  await file.close();
}

describe('the data folder', () => {
  test('is made where it is missing, says what it is, and keeps what was written', async () => {
    const path = join(folder, 'deeper', 'data');
    const database = await openFolder(path);
    await database.write(createIssue, { id: 'contract.kept', properties: {} });
    await database.close();
    const mark: unknown = JSON.parse(await readFile(join(path, 'dixit.json'), 'utf8'));
    expect(mark).toEqual({ format: 1, engine: 'grafeo 0.6.0', created: true });
    const again = await openFolder(path);
    expect(await again.read(countIssues, {})).toEqual([{ count: 1 }]);
    await again.close();
  });

  test.each([1, 50, 500])(
    'loses none of %d acknowledged writes when the process is killed',
    async (writes) => {
      const holder = await holdFolder(folder, 'writes');
      await holder.acknowledged(writes);
      const acknowledged = await holder.kill();
      expect(await issueCount()).toBeGreaterThanOrEqual(acknowledged);
    },
  );

  test('holds nothing of a transaction in which the process was killed', async () => {
    const holder = await holdFolder(folder, 'transaction');
    await holder.acknowledged(200);
    await holder.kill();
    expect(await issueCount()).toBe(0);
  });

  test('keeps a large transaction in its file, not in the log of writes', async () => {
    const database = await openFolder();
    const ids = Array.from({ length: 20_000 }, (_, number) => `contract.${number}`);
    await database.transaction((transaction) => transaction.run(createIssues, { ids }));
    const graph = await stat(join(folder, 'graph.grafeo'));
    const logs = await readdir(join(folder, 'graph.grafeo.wal'));
    const log = await stat(join(folder, 'graph.grafeo.wal', logs[0] ?? ''));
    await database.close();
    expect(logs).toHaveLength(1);
    expect(log.size).toBeLessThan(graph.size / 10);
    expect(await issueCount()).toBe(20_000);
  });
});

describe('a data folder that another process holds', () => {
  test('is refused, naming folder, process and address, until that process is gone, however it went', async () => {
    const holder = await holdFolder(folder, 'nothing');
    const opening = openFolder();
    await expect(opening).rejects.toThrow(UnusableFolder);
    await expect(opening).rejects.toThrow(
      `${folder} is in use by process ${holder.pid}, which serves http://127.0.0.1:4000: stop it first`,
    );
    await holder.kill();
    expect(await issueCount()).toBe(0);
  });

  test('is refused also where this process holds it', async () => {
    const database = await openFolder();
    await expect(openFolder()).rejects.toThrow(`in use by process ${process.pid}`);
    await database.close();
    expect(await issueCount()).toBe(0);
  });

  test('is free although a process that never held it goes by the number of the one that did', async () => {
    await makeFolder();
    await writeFile(join(folder, 'holder.json'), JSON.stringify({ pid: process.ppid }));
    expect(await issueCount()).toBe(1);
  });
});

/** What may be wrong with a folder, and what the one who starts Dixit on it reads. */
const unusable: Record<string, { spoil: () => Promise<void>; told: RegExp }> = {
  'holds other files': {
    spoil: async () => {
      await rm(join(folder, 'dixit.json'));
      await writeFile(join(folder, 'letter.txt'), 'Dear');
    },
    told: /is not a data folder of Dixit, it holds other files: set DIXIT_DATA to another folder/,
  },
  'was made by a newer Dixit': {
    spoil: () =>
      writeFile(join(folder, 'dixit.json'), '{"format": 2, "engine": "grafeo 0.9.0", "created": true}'),
    told: /made by a newer Dixit \(format 2, this one reads 1\): update Dixit, or .* load the datasets again/,
  },
  'was made with another version of the engine': {
    spoil: () =>
      writeFile(join(folder, 'dixit.json'), '{"format": 1, "engine": "grafeo 0.5.9", "created": true}'),
    told: /made with format 1 and grafeo 0\.5\.9, .* move it away and load the datasets again/,
  },
  'has a damaged mark': {
    spoil: () => truncate(join(folder, 'dixit.json'), 10),
    told: /is damaged \(dixit\.json cannot be read\): move it away and load the datasets again/,
  },
  'has lost its graph': {
    spoil: () => rm(join(folder, 'graph.grafeo')),
    told: /is damaged \(graph\.grafeo is missing\): move it away and load the datasets again/,
  },
  'has an empty graph file': {
    spoil: () => truncate(join(folder, 'graph.grafeo'), 0),
    told: /is damaged \(.*\): move it away and load the datasets again/,
  },
  'has half a graph file': {
    spoil: () => truncate(join(folder, 'graph.grafeo'), 20_000),
    told: /is damaged \(.*\): move it away and load the datasets again/,
  },
  'has one wrong bit in its graph file': {
    spoil: () => flipBit(join(folder, 'graph.grafeo'), 3),
    told: /is damaged \(.*\): move it away and load the datasets again/,
  },
};

describe('a data folder is refused in one clear line and left as it is, where it', () => {
  test.each(Object.entries(unusable))('%s', async (_, { spoil, told }) => {
    await makeFolder();
    await spoil();
    const before = await contentsOf(folder);
    const opening = openFolder();
    await expect(opening).rejects.toThrow(UnusableFolder);
    await expect(opening).rejects.toThrow(told);
    expect(await contentsOf(folder)).toEqual(before);
  });

  test('has a wrong bit at the head of the log that a killed process left', async () => {
    const holder = await holdFolder(folder, 'writes');
    await holder.acknowledged(100);
    await holder.kill();
    const log = join(folder, 'graph.grafeo.wal');
    const [name = ''] = await readdir(log);
    await flipBit(join(log, name), 3);
    const before = await contentsOf(folder);
    await expect(openFolder()).rejects.toThrow(/is damaged \(.*\): move it away and load the datasets again/);
    expect(await contentsOf(folder)).toEqual(before);
  });

  test('cannot be made', async () => {
    // The system has /proc, or whatever stands there, make no folders.
    await expect(openFolder('/proc/dixit/data')).rejects.toThrow(/cannot be used as a data folder/);
  });

  test('is a file', async () => {
    const path = join(folder, 'file');
    await appendFile(path, 'text');
    await expect(openFolder(path)).rejects.toThrow(/cannot be used as a data folder: .*ENOTDIR/);
    expect(await readFile(path, 'utf8')).toBe('text');
  });
});
