// Prints the API's schema, one file a concept, as one file: docs/schema.graphql.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';

const folder = new URL('../server/api/schema/', import.meta.url);
const files = readdirSync(folder).sort();
const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
writeFileSync(new URL('../docs/schema.graphql', import.meta.url), `${printSchema(buildSchema(text))}\n`);
