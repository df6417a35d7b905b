import { importTypeScript } from './scripts/import-typescript.mjs';
const { writeManyStatements } = await importTypeScript('tests/harness/many-statements.ts');
await writeManyStatements('/tmp/w/table-data/many2000', 2000);
await writeManyStatements('/tmp/w/table-data/many1600', 1600);
