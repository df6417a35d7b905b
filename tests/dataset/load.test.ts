import { expect, jest, test } from '@jest/globals';
import { listDatasets } from '../../server/dataset/datasets.ts';
import { loadDataset } from '../../server/dataset/load.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { describeOnEachEngine } from '../harness/engines.ts';
jest.setTimeout(60_000);

describeOnEachEngine('loading', (openEmpty) => {
  test('a well-formed dataset is loaded, and found unchanged the second time', async () => {
    const db = await openEmpty();
    const { dataset, diagnostics } = await readDataset('tests/fixtures/lorra');
    expect(diagnostics).toEqual([]);
    if (dataset === undefined) return;
    expect(await loadDataset(db, dataset)).toBe('loaded');
    expect(await loadDataset(db, dataset)).toBe('unchanged');
    expect(await listDatasets(db)).toMatchObject([{ id: 'lorra', sha256: dataset.sha256 }]);
  });
});
