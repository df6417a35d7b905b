import { z } from 'zod';
import type { GraphDatabase } from './database.ts';

const anyNode = { file: 'dataset/any-node', row: z.object({ nodes: z.number() }) };

/** Whether the graph holds no node at all: neither Dixit's nor, in a Neo4j that others use, anybody else's. */
export async function isEmpty(database: GraphDatabase): Promise<boolean> {
  const [row] = await database.read(anyNode, {});
  return row?.nodes === 0;
}
