// Writes docs/dataset.schema.json from the format's single source. To be run after `npm run build:server`.
import { writeFileSync } from 'node:fs';
import { datasetJsonSchema } from '../dist/server/dataset/format.js';

const file = new URL('../docs/dataset.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
