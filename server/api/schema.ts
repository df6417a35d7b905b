import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { resolvers } from './resolvers.ts';

const FOLDER = new URL('server/api/schema/', import.meta.resolve('#package'));

/** The schema's text, one file a concept. */
const typeDefs = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));

/** The API, executable; its context is `Context`. */
export const schema = makeExecutableSchema({ typeDefs, resolvers });
