import type { Parameters } from './database.ts';
import type { DrawnLabel, EdgeType } from './edge-types.ts';
import type { ActorKind } from './nodes.ts';
import type { HoldingStance } from './stack.ts';

/** Which neighbours of a node are meant; null where everything passes. What cannot be said of a neighbour leaves it out. */
export interface NeighbourFilter {
  /** Only along these types of edge. */
  readonly relationships: readonly EdgeType[] | null;
  /** Whether the edge has to start from the centre, or to point to it. */
  readonly outward: boolean | null;
  readonly labels: readonly DrawnLabel[] | null;
  /** Ids: only positions about one of them. */
  readonly issues: readonly string[] | null;
  /** Only actors of these kinds. */
  readonly actorKinds: readonly ActorKind[] | null;
  /** Only along holdings with one of these stances. */
  readonly stances: readonly HoldingStance[] | null;
  /** Global ids of neighbours that do not pass. */
  readonly without: readonly string[];
}

/** The parameters of every file of `cypher/neighbourhood` but those of a page. */
export const neighbourParameters = (filter: NeighbourFilter) =>
  ({
    relationships: filter.relationships,
    outward: filter.outward,
    labels: filter.labels,
    issues: filter.issues,
    actorKinds: filter.actorKinds,
    stances: filter.stances,
    without: filter.without,
  }) satisfies Parameters;
