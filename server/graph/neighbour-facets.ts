import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import type { NodeRef } from './edge-types.ts';
import { type NeighbourFilter, neighbourParameters } from './neighbour-filter.ts';
import { actorKind } from './nodes.ts';

const row = z.object({
  /** Of actors. */
  kind: actorKind.nullable(),
  /** Id; of positions. */
  issue: z.string().nullable(),
  /** Of the holding that joins it to the centre. */
  stance: z.enum(['SUPPORTS', 'OPPOSES', 'NEUTRAL', 'MIXED']).nullable(),
  neighbours: z.number().int().positive(),
});

/** So many neighbours are the same kind of actor or about the same issue, and joined by holdings of the same stance; null for what they have not. */
export type NeighbourCell = z.infer<typeof row>;

const FACETS = {
  Actor: { file: 'neighbourhood/actor-facets', row },
  Position: { file: 'neighbourhood/position-facets', row },
  Issue: { file: 'neighbourhood/issue-facets', row },
  Event: { file: 'neighbourhood/event-facets', row },
  Document: { file: 'neighbourhood/document-facets', row },
};

/** The neighbours that pass divided by what they are, each counted in one cell, in one round trip. Errors: see `GraphDatabase.read`. */
export function divideNeighbours(
  database: GraphDatabase,
  centre: NodeRef,
  filter: NeighbourFilter,
): Promise<NeighbourCell[]> {
  return database.read(FACETS[centre.label], { id: centre.id, ...neighbourParameters(filter) });
}
