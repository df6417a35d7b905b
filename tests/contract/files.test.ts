import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDataset } from '../../server/dataset/load.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { openDatabase } from '../../server/graph/open.ts';
import { folderWith } from '../dataset/folder.ts';
import { empty } from '../harness/empty.ts';
import { hasNeo4j, workerNeo4j } from '../harness/neo4j/worker.ts';
import { BothEngines } from './both-engines.ts';
import { allExamples, queryNames } from './cypher-folder.ts';
import { parameterSets } from './parameter-sets.ts';
import { randomDataset } from './random-dataset.ts';
import { sampleOf } from './sample.ts';

const LOADING_MS = 180_000;

/** One graph of them all, so that their planning is paid once: the invented ones, and two made by chance. */
const datasets = async () => [
  'tests/fixtures/lorra',
  'tests/fixtures/lorra-echo',
  await folderWith(randomDataset('chance-1', 1)),
  await folderWith(randomDataset('chance-2', 2)),
];

const names = queryNames().filter((name) => !name.startsWith('schema/'));

const onBoth = hasNeo4j() ? describe : describe.skip;

onBoth('both engines answer alike:', () => {
  let engines: BothEngines;

  beforeAll(async () => {
    const embedded = await openDatabase({ engine: 'embedded', folder: null, shuffle: true });
    const neo4j = await openDatabase(await workerNeo4j());
    engines = new BothEngines(embedded, neo4j);
    for (const database of [embedded, neo4j]) await empty(database);
    for (const folder of await datasets()) {
      const { dataset, diagnostics } = await readDataset(folder);
      if (dataset === undefined) throw new Error(`${folder}: ${JSON.stringify(diagnostics)}`);
      for (const database of [embedded, neo4j]) await loadDataset(database, dataset);
    }
    expect(await engines.differences()).toEqual([]);
  }, LOADING_MS);

  afterAll(() => engines.close());

  test.each(names)(
    '%s',
    async (name) => {
      const { examples, unordered = [] } = (await allExamples()).get(name.split('/')[0] ?? '') ?? {};
      const sets = parameterSets(name, await sampleOf(engines.embedded), examples);
      let effects = 0;
      for (const parameters of sets) effects += await engines.compare(name, parameters, new Set(unordered));
      expect({ name, hasEffect: effects > 0 }).toEqual({ name, hasEffect: true });
    },
    LOADING_MS,
  );
});

test('examples are for files that are there', async () => {
  const known = new Set(queryNames());
  const nobody = { nodes: [], pairs: [], ids: () => [], ends: () => [] };
  const named = [...(await allExamples())].flatMap(([folder, { examples }]) =>
    Object.keys(examples(nobody)).map((file) => `${folder}/${file}`),
  );
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
