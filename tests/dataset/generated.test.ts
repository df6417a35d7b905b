import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { readDataset } from '../../server/dataset/read.ts';
import { startDixit } from '../harness/dixit.ts';
import { writeGeneratedDataset } from '../harness/generated-dataset.ts';
import { temporaryFolders } from '../harness/temporary-folder.ts';

const newFolder = temporaryFolders();

const graphAnswer = z.object({
  graph: z.object({ nodes: z.array(z.unknown()), edges: z.array(z.unknown()), leftOut: z.literal(0) }),
  node: z.object({ holdings: z.object({ totalCount: z.number() }) }),
});

test.each([40, 400, 4000])('a generated dataset of %i elements is valid, without a warning', async (size) => {
  const folder = await newFolder();
  await writeGeneratedDataset(folder, size);
  const { dataset, diagnostics } = await readDataset(folder);
  expect(diagnostics).toEqual([]);
  expect(dataset).toBeDefined();
});

test('a generated dataset draws as many nodes and edges as it says', async () => {
  const folder = await newFolder();
  const { nodes, edges, busiest } = await writeGeneratedDataset(folder, 4000);
  expect(Math.abs(nodes + edges - 4000)).toBeLessThan(10);
  const dixit = await startDixit({ engine: 'embedded', datasets: [folder] });
  try {
    const { data } = await dixit.query(
      `query ($id: ID!) {
        graph(limit: 1500) { nodes { id } edges { id } leftOut }
        node(id: $id) { ... on Actor { holdings { totalCount } } }
      }`,
      { id: busiest },
    );
    const { graph, node } = graphAnswer.parse(data);
    expect([graph.nodes.length, graph.edges.length]).toEqual([nodes, edges]);
    expect(node.holdings.totalCount).toBeGreaterThan(60);
  } finally {
    await dixit.stop();
  }
});
