import { z } from 'zod';
import type { GraphDatabase } from '../../server/graph/database.ts';

const folder = new URL('cypher/', import.meta.url);
const props = z.record(z.string(), z.unknown());
const nodes = { file: 'nodes', folder, row: z.object({ labels: z.array(z.string()), props }) };
const relationships = {
  file: 'relationships',
  folder,
  row: z.object({ from: z.string(), type: z.string(), to: z.string(), props }),
};

/** The whole graph as lines of text, sorted: equal graphs give equal dumps. */
export async function dump(database: GraphDatabase): Promise<string[]> {
  const found = [...(await database.read(nodes, {})), ...(await database.read(relationships, {}))];
  return found.map((row) => JSON.stringify(row, inOrder)).sort();
}

/** Keys of mappings in order: the engines give them as they like. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
