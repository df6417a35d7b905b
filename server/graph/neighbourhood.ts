import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import type { DrawnEdge } from './drawn-edges.ts';
import { DRAWN_LABELS, EDGE_TYPES, type EdgeType, type NodeRef } from './edge-types.ts';
import { type NeighbourFilter, neighbourParameters } from './neighbour-filter.ts';
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

/** How many neighbours a node has: each counted once, and by kind. */
export interface NeighbourCounts {
  readonly total: number;
  readonly counts: readonly NeighbourCount[];
}

const label = z.enum(DRAWN_LABELS);
const type = z.enum(EDGE_TYPES);
const count = z.number().int().nonnegative();

const pageRow = z.object({
  label,
  id: z.string(),
  edges: z.array(stackRow.extend({ type, outward: z.boolean() })),
});
const countsRow = z.object({
  total: count,
  counts: z.array(z.object({ type, outward: z.boolean(), label, neighbours: count })),
});

/** What stands around a node, by its label: each label has edges of its own. */
const PAGE = {
  Actor: { file: 'neighbourhood/actor-page', row: pageRow },
  Position: { file: 'neighbourhood/position-page', row: pageRow },
  Issue: { file: 'neighbourhood/issue-page', row: pageRow },
  Event: { file: 'neighbourhood/event-page', row: pageRow },
  Document: { file: 'neighbourhood/document-page', row: pageRow },
};
const COUNTS = {
  Actor: { file: 'neighbourhood/actor-counts', row: countsRow },
  Position: { file: 'neighbourhood/position-counts', row: countsRow },
  Issue: { file: 'neighbourhood/issue-counts', row: countsRow },
  Event: { file: 'neighbourhood/event-counts', row: countsRow },
  Document: { file: 'neighbourhood/document-counts', row: countsRow },
};

/** A page of the neighbours that pass, by global id, each with the edges along which it passes. */
export async function neighboursOf(
  database: GraphDatabase,
  centre: NodeRef,
  filter: NeighbourFilter,
  { after, before, count: limit, fromEnd }: Stretch<NeighbourKey>,
): Promise<Neighbour[]> {
  const rows = await database.read(PAGE[centre.label], {
    id: centre.id,
    ...neighbourParameters(filter),
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

/** The neighbours that pass counted, each once and by type of edge, direction and label, in this order. */
export async function countNeighbours(
  database: GraphDatabase,
  centre: NodeRef,
  filter: NeighbourFilter,
): Promise<NeighbourCounts> {
  const parameters = { id: centre.id, ...neighbourParameters(filter) };
  const [row] = await database.read(COUNTS[centre.label], parameters);
  return row ?? { total: 0, counts: [] };
}
