// Writes an invented dataset of about so many drawn elements: node scripts/generate-dataset.mjs FOLDER ELEMENTS [SEED]
// Then, for instance, npm run dixit -- check FOLDER.
import { importTypeScript } from './import-typescript.mjs';

const [folder, elements = '400', seed = '1'] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('usage: node scripts/generate-dataset.mjs FOLDER [ELEMENTS] [SEED]');
const { writeGeneratedDataset } = await importTypeScript('tests/harness/generated-dataset.ts');
const written = await writeGeneratedDataset(folder, Number(elements), { seed: Number(seed) });
process.stdout.write(`${folder}: ${JSON.stringify(written)}\n`);
