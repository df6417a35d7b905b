import { z } from 'zod';
import type { GraphDatabase, Transaction } from '../../server/graph/database.ts';

const folder = new URL('cypher/', import.meta.url);
const props = z.record(z.string(), z.unknown());
const nodes = { file: 'nodes', folder, row: z.object({ labels: z.array(z.string()), props }) };
const relationships = {
  file: 'relationships',
  folder,
  row: z.object({ from: z.string(), type: z.string(), to: z.string(), props }),
};

/** The whole graph as lines of text, sorted: equal graphs give equal dumps. */
export function dump(database: GraphDatabase): Promise<string[]> {
  return dumpBy({ run: (query, parameters) => database.read(query, parameters) });
}

/** The same, as it is seen within a transaction. */
export async function dumpBy(transaction: Transaction): Promise<string[]> {
  const found = [...(await transaction.run(nodes, {})), ...(await transaction.run(relationships, {}))];
  return found.map((row) => JSON.stringify(row, inOrder)).sort();
}

/** Keys of mappings in order: the engines give them as they like. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
