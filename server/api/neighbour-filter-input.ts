import type { DrawnLabel, EdgeType } from '../graph/edge-types.ts';
import type { NeighbourFilter } from '../graph/neighbour-filter.ts';
import { readDrawnNode } from './drawn-nodes.ts';
import { badUserInput } from './errors.ts';
import { readIds } from './filter-input.ts';
import type { NeighbourFilter as NeighbourFilterInput, NodeType } from './generated/resolver-types.ts';
import { globalId } from './ids.ts';

/** As many as a graph draws. */
const MOST_LEFT_OUT = 1_500;

/** Quotes are nobody's neighbours. */
const LABELS: Readonly<Record<NodeType, DrawnLabel | null>> = {
  ACTOR: 'Actor',
  POSITION: 'Position',
  ISSUE: 'Issue',
  EVENT: 'Event',
  DOCUMENT: 'Document',
  QUOTE: null,
};

/**
 * A filter on neighbours as the graph's questions take it.
 * @throws GraphQLError BAD_USER_INPUT naming the field, such as `filter.issues`
 */
export function readNeighbourFilter(
  relationships: readonly EdgeType[] | null | undefined,
  input: NeighbourFilterInput | null | undefined,
): NeighbourFilter {
  const without = input?.without ?? [];
  if (without.length > MOST_LEFT_OUT) {
    throw badUserInput(`filter.without: at most ${MOST_LEFT_OUT} ids, not ${without.length}.`);
  }
  return {
    relationships: relationships ?? null,
    outward: input?.direction == null ? null : input.direction === 'OUT',
    labels: input?.types?.flatMap((type) => LABELS[type] ?? []) ?? null,
    issues: readIds('Issue', input?.issues, 'filter.issues'),
    actorKinds: input?.actorKinds ?? null,
    stances: input?.stances ?? null,
    without: without.map((text) => {
      const { label, id } = readDrawnNode(text, 'filter.without');
      return globalId(label, id);
    }),
  };
}
