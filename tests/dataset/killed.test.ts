import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { loadDataset } from '../../server/dataset/load.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { openDatabase } from '../../server/graph/open.ts';
import { createSchema } from '../../server/graph/schema.ts';
import { dump } from './dump.ts';
import { folderWith } from './folder.ts';
import { REPORT, SMALL } from './small.ts';

jest.setTimeout(60_000);

test('a process killed in the middle of a load leaves the graph as it was', async () => {
  const data = join(await folderWith({}), 'data');
  const before = await folderWith({ 'dataset.yaml': SMALL, 'report.txt': REPORT });
  const after = await folderWith({
    'dataset.yaml': SMALL.replace('name: Bo', 'name: Robert'),
    'report.txt': REPORT,
  });
  const first = await openDatabase({ engine: 'embedded', folder: data });
  await createSchema(first);
  const { dataset } = await readDataset(before);
  if (dataset !== undefined) await loadDataset(first, dataset);
  const stored = await dump(first);
  await first.close();

  const script = fileURLToPath(new URL('die-while-loading.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, data, after], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);

  const second = await openDatabase({ engine: 'embedded', folder: data });
  expect(await dump(second)).toEqual(stored);
  await second.close();
  expect(stored.join('\n')).toContain('"name":"Bo"');
});
