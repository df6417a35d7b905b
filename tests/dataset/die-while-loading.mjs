// Loads a dataset into a data folder and kills its own process half way, as a failing machine would: node die-while-loading.mjs DATA DATASET
import { loadDataset } from '../../dist/server/dataset/load.js';
import { readDataset } from '../../dist/server/dataset/read.js';
import { openDatabase } from '../../dist/server/graph/open.js';

const [, , data, folder] = process.argv;
const database = await openDatabase({ engine: 'embedded', folder: data });
const { dataset } = await readDataset(folder);
await loadDataset(database, dataset, {
  onProgress: ({ done, total }) => {
    if (done > total / 2) process.kill(process.pid, 'SIGKILL');
  },
});
