import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { datasetJsonSchema } from '../../server/dataset/format.ts';

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
