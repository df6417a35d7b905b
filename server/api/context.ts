import type { GraphDatabase } from '../graph/database.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers share within one request. */
export interface Context {
  readonly database: GraphDatabase;
  readonly loaders: Loaders;
}

/** A context for one request. */
export function createContext(database: GraphDatabase): Context {
  return { database, loaders: createLoaders(database) };
}
