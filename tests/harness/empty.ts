import { z } from 'zod';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { createSchema } from '../../server/graph/schema.ts';

const emptyQuery = { file: 'empty', folder: new URL('cypher/', import.meta.url), row: z.never() };

/** Takes all nodes out of a database, and sees to its schema. */
export async function empty(database: GraphDatabase): Promise<void> {
  await database.write(emptyQuery, {});
  await createSchema(database);
}
