import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import type { DrawnEdge } from './drawn-edges.ts';
import { DRAWN_LABELS, EDGE_TYPES, type EdgeType, type NodeRef } from './edge-types.ts';
import { stackRow } from './stack.ts';
import type { Stretch } from './stretch.ts';

/** A node beside another, with all edges that join the two. */
export interface Neighbour {
  readonly node: NodeRef;
  readonly edges: readonly DrawnEdge[];
}

/** A neighbour's place: its global id. */
export type NeighbourKey = readonly [id: string];

/** How many neighbours of one label stand behind one type of edge, seen from the centre. */
export interface NeighbourCount {
  readonly type: EdgeType;
  /** Whether the edge starts from the centre. CONTRADICTS starts from the smaller id. */
  readonly outward: boolean;
  readonly label: NodeRef['label'];
  readonly neighbours: number;
}

const label = z.enum(DRAWN_LABELS);
const type = z.enum(EDGE_TYPES);
const count = z.number().int().nonnegative();

const PAGE = {
  file: 'neighbourhood/page',
  row: z.object({
    label,
    id: z.string(),
    edges: z.array(stackRow.extend({ type, outward: z.boolean() })),
  }),
};
const COUNTS = {
  file: 'neighbourhood/counts',
  row: z.object({ type, outward: z.boolean(), label, neighbours: count }),
};
const TOTAL = { file: 'neighbourhood/total', row: z.object({ neighbours: count }) };

/** @param types only along these types of edge, null for all */
export async function neighboursOf(
  database: GraphDatabase,
  centre: NodeRef,
  types: readonly EdgeType[] | null,
  { after, before, count: limit, fromEnd }: Stretch<NeighbourKey>,
): Promise<Neighbour[]> {
  const rows = await database.read(PAGE, {
    ...parametersOf(centre, types),
    after: after?.[0] ?? null,
    before: before?.[0] ?? null,
    limit,
    fromEnd,
  });
  return rows.map(({ label: of, id, edges }) => {
    const node = { label: of, id };
    return {
      node,
      edges: edges.map(({ type: edge, outward, ...stack }) => ({
        type: edge,
        source: outward ? centre : node,
        target: outward ? node : centre,
        // Only statements make an evidence edge, so a stack without any is a coder's edge.
        stack: stack.total > 0 ? stack : null,
      })),
    };
  });
}

/** The neighbours counted by type of edge, direction and label, in this order. */
export async function neighbourCounts(
  database: GraphDatabase,
  centre: NodeRef,
  types: readonly EdgeType[] | null,
): Promise<NeighbourCount[]> {
  return database.read(COUNTS, parametersOf(centre, types));
}

/** How many neighbours there are, each counted once. */
export async function neighbourTotal(
  database: GraphDatabase,
  centre: NodeRef,
  types: readonly EdgeType[] | null,
): Promise<number> {
  const [row] = await database.read(TOTAL, parametersOf(centre, types));
  return row?.neighbours ?? 0;
}

function parametersOf(centre: NodeRef, types: readonly EdgeType[] | null) {
  return { label: centre.label, id: centre.id, relationships: types };
}
