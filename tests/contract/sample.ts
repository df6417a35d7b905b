import { z } from 'zod';
import type { GraphDatabase } from '../../server/graph/database.ts';

const folder = new URL('cypher/', import.meta.url);
const text = z.string().nullable();

const nodesQuery = {
  file: 'sample',
  folder,
  row: z.object({
    label: z.string(),
    id: z.string(),
    sortKey: text,
    recency: text,
    actorRecency: text,
    searchText: text,
  }),
};

const pairsQuery = {
  file: 'pairs',
  folder,
  row: z.object({ type: z.string(), from: z.string(), to: z.string(), target: z.string() }),
};

/** What parameters may name in a loaded graph. */
export interface Sample {
  readonly nodes: readonly z.infer<typeof nodesQuery.row>[];
  readonly pairs: readonly z.infer<typeof pairsQuery.row>[];
  /** Ids of the nodes of a label, such as `Actor`, in order. */
  ids(label: string): string[];
  /** The two ends of the relationships of a type, such as `SAID`, in order; `target` where they may end at several labels. */
  ends(type: string, target?: string): { from: string; to: string }[];
}

/** Looks at a graph that is loaded. */
export async function sampleOf(database: GraphDatabase): Promise<Sample> {
  const nodes = await database.read(nodesQuery, {});
  const pairs = await database.read(pairsQuery, {});
  return {
    nodes,
    pairs,
    ids: (label) => nodes.filter((node) => node.label === label).map(({ id }) => id),
    ends: (type, target) =>
      pairs
        .filter((pair) => pair.type === type && (target === undefined || pair.target === target))
        .map(({ from, to }) => ({ from, to })),
  };
}
