import { z } from 'zod';
import {
  countNeighbours,
  type Neighbour,
  type NeighbourKey,
  neighboursOf,
} from '../../graph/neighbourhood.ts';
import { connect, type List } from '../connection.ts';
import { wellFormed } from '../cursor.ts';
import { loadDrawn, readDrawnNode } from '../drawn-nodes.ts';
import { byEdgeId } from '../edge-ids.ts';
import { notFound } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { once } from '../once.ts';

const CURSORS = { list: 'neighbours', key: z.tuple([wellFormed]) };

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_, { id, relationships, first, after }, { database, loaders }) => {
      const node = readDrawnNode(id, 'id');
      const types = relationships ?? null;
      const counted = once(() => countNeighbours(database, node, types));
      const list: List<Neighbour, NeighbourKey> = {
        cursors: CURSORS,
        read: async (stretch) => {
          const neighbours = await neighboursOf(database, node, types, stretch);
          return neighbours.map((neighbour) => ({ key: [globalIdOf(neighbour)], node: neighbour }));
        },
        count: async () => (await counted()).total,
      };
      const page = connect({ first, after }, list);
      const centre = await loaders[node.label].load(node.id);
      if (centre === null) throw notFound(`id: there is no ${globalId(node.label, node.id)}.`);
      return { centre, counted, page };
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
