import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { datasetJsonSchema } from '../../server/dataset/format.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { folderWith } from './folder.ts';

const ROOT = new URL('../../', import.meta.url);

describe('the JSON Schema of dataset.yaml', () => {
  test('is published as it is: else run `npm run build:server && node scripts/dataset-schema.mjs`', async () => {
    const published: unknown = JSON.parse(await readFile(new URL('docs/dataset.schema.json', ROOT), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(datasetJsonSchema())));
  });

  test.each(['seeds/ukraine-peace-talks', 'tests/fixtures/lorra', 'tests/fixtures/lorra-echo'])(
    'is where the first line of %s says',
    async (folder) => {
      const file = new URL(`${folder}/dataset.yaml`, ROOT);
      const [first = ''] = (await readFile(file, 'utf8')).split('\n');
      const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
      expect(new URL(path, file).href).toBe(new URL('docs/dataset.schema.json', ROOT).href);
    },
  );
});

test('the example in the description of the format is a dataset without faults', async () => {
  const description = await readFile(new URL('docs/dataset-format.md', ROOT), 'utf8');
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(description) ?? [];
  const folder = await folderWith({
    'dataset.yaml': example,
    'documents/interview.txt': '"The dam must be built," Tolen told reporters.\n',
  });
  const { dataset, diagnostics } = await readDataset(folder);
  expect(diagnostics).toEqual([]);
  expect(dataset?.id).toBe('lorra-dam');
});
