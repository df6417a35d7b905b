import { z } from 'zod';
import {
  countNeighbours,
  type Neighbour,
  type NeighbourKey,
  neighboursOf,
} from '../../graph/neighbourhood.ts';
import { divideNeighbours } from '../../graph/neighbour-facets.ts';
import { connect, type List } from '../connection.ts';
import { wellFormed } from '../cursor.ts';
import { loadDrawn, readDrawnNode } from '../drawn-nodes.ts';
import { byEdgeId } from '../edge-ids.ts';
import { notFound } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { loadOne } from '../loaders.ts';
import { countActorKinds, countIssues, countStances, largestIssues } from '../neighbour-facets.ts';
import { readNeighbourFilter } from '../neighbour-filter-input.ts';
import { once } from '../once.ts';

const CURSORS = { list: 'neighbours', key: z.tuple([wellFormed]) };

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_, { id, relationships, filter: input, first, after }, { database, loaders }) => {
      const node = readDrawnNode(id, 'id');
      const filter = readNeighbourFilter(relationships, input);
      const counted = once(() => countNeighbours(database, node, filter));
      const divided = once(() => divideNeighbours(database, node, filter));
      const list: List<Neighbour, NeighbourKey> = {
        cursors: CURSORS,
        read: async (stretch) => {
          const neighbours = await neighboursOf(database, node, filter, stretch);
          return neighbours.map((neighbour) => ({ key: [globalIdOf(neighbour)], node: neighbour }));
        },
        count: async () => (await counted()).total,
      };
      const page = connect({ first, after }, list);
      const centre = await loaders[node.label].load(node.id);
      if (centre === null) throw notFound(`id: there is no ${globalId(node.label, node.id)}.`);
      return { centre, counted, divided, page };
    },
  },
  Neighbourhood: {
    counts: async ({ counted }) => {
      const { counts } = await counted();
      return counts.map(({ type, outward, label, neighbours }) => ({
        relationship: type,
        direction: outward ? 'OUT' : 'IN',
        type: NODE_TYPES[label],
        count: neighbours,
      }));
    },
    facets: async ({ divided }) => ({ cells: await divided() }),
    nodes: async ({ page }, _, { loaders }) => {
      const entries = await page.edges();
      return loadDrawn(
        loaders,
        entries.map(({ node }) => node.node),
      );
    },
    edges: async ({ page }) => {
      const entries = await page.edges();
      return byEdgeId(entries.flatMap(({ node }) => node.edges));
    },
    pageInfo: ({ page }) => page.pageInfo,
    totalCount: ({ page }) => page.totalCount(),
  },
  NeighbourFacets: {
    issues: ({ cells }, _, { loaders }) =>
      Promise.all(
        largestIssues(cells).map(async ({ issue, count, stances }) => ({
          issue: await loadOne(loaders.Issue, issue),
          count,
          stances,
        })),
      ),
    issueCount: ({ cells }) => countIssues(cells),
    actorKinds: ({ cells }) => countActorKinds(cells),
    stances: ({ cells }) => countStances(cells),
  },
};

const NODE_TYPES = {
  Actor: 'ACTOR',
  Position: 'POSITION',
  Issue: 'ISSUE',
  Event: 'EVENT',
  Document: 'DOCUMENT',
} as const;

function globalIdOf({ node }: Neighbour): string {
  return globalId(node.label, node.id);
}
