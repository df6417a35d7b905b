import type { GraphDatabase } from '../../graph/database.ts';
import { type DrawnEdge, edgesAmong } from '../../graph/drawn-edges.ts';
import { EDGE_TYPES, type EdgeType, type NodeRef } from '../../graph/edge-types.ts';
import { shortestPaths, type ShortestPaths, TooManyNeighbours } from '../../graph/paths.ts';
import { NO_FILTER } from '../../graph/statement-filter.ts';
import { loadDrawn, readDrawnNode } from '../drawn-nodes.ts';
import { byEdgeId } from '../edge-ids.ts';
import { apiError, badUserInput, notFound } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import type { Loaders } from '../loaders.ts';
import type { Path, PathStep } from '../models.ts';
import { once } from '../once.ts';

const LONGEST = 6;
const MOST_PATHS = 20;
const MOST_PAIRS = 20_000;

export const pathsResolvers: Resolvers = {
  Query: {
    paths: async (_, { from: fromId, to: toId, relationships: asked, maxLength }, { database, loaders }) => {
      const from = readDrawnNode(fromId, 'from');
      const to = readDrawnNode(toId, 'to');
      if (idOf(from) === idOf(to))
        throw badUserInput('to: a path leads to another node than it starts from.');
      const longest = maxLength ?? LONGEST;
      if (longest < 1 || longest > LONGEST) {
        throw badUserInput(`maxLength: a path has 1 to ${LONGEST} steps, not ${longest}.`);
      }
      const relationships = asked ?? EDGE_TYPES;
      if (relationships.length === 0) {
        throw badUserInput('relationships: a path needs at least one type of edge.');
      }
      await Promise.all([mustExist(loaders, from, 'from'), mustExist(loaders, to, 'to')]);
      const search = { relationships, longest, limit: MOST_PATHS, mostPairs: MOST_PAIRS };
      const { length, total, paths } = await findOrRefuse(() => shortestPaths(database, [from, to], search));
      const edges = once(() => edgesOf(database, paths, new Set(relationships)));
      return { length, totalCount: total, paths: paths.map((nodes) => ({ nodes, edges })) };
    },
  },
  Path: {
    nodes: ({ nodes }, _, { loaders }) => loadDrawn(loaders, nodes),
    steps: async ({ nodes, edges }) => stepsOf(nodes, await edges()),
  },
  PathStep: {
    from: ({ from }) => idOf(from),
    to: ({ to }) => idOf(to),
    edges: ({ edges }) => byEdgeId(edges),
  },
};

const idOf = ({ label, id }: NodeRef): string => globalId(label, id);

async function mustExist(loaders: Loaders, node: NodeRef, argument: string): Promise<void> {
  if ((await loaders[node.label].load(node.id)) === null) {
    throw notFound(`${argument}: there is no ${idOf(node)}.`);
  }
}

/** @throws GraphQLError QUERY_TOO_EXPENSIVE where more would have to be looked at than is worth it */
async function findOrRefuse(find: () => Promise<ShortestPaths>): Promise<ShortestPaths> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof TooManyNeighbours)) throw error;
    throw apiError(
      'QUERY_TOO_EXPENSIVE',
      'paths: on the way are nodes with too many neighbours to follow them all. Ask for fewer relationships, or for a smaller maxLength.',
    );
  }
}

/** The edges of these types among the nodes of all paths. */
async function edgesOf(
  database: GraphDatabase,
  paths: ShortestPaths['paths'],
  types: ReadonlySet<EdgeType>,
): Promise<DrawnEdge[]> {
  const nodes = new Map(paths.flat().map((node) => [idOf(node), node]));
  const edges = await edgesAmong(database, [...nodes.values()], NO_FILTER);
  return edges.filter(({ type }) => types.has(type));
}

function stepsOf(nodes: Path['nodes'], edges: readonly DrawnEdge[]): PathStep[] {
  return nodes.slice(1).flatMap((to, index): PathStep[] => {
    const from = nodes[index];
    if (from === undefined) return [];
    const ends = new Set([idOf(from), idOf(to)]);
    const joins = ({ source, target }: DrawnEdge) =>
      idOf(source) !== idOf(target) && ends.has(idOf(source)) && ends.has(idOf(target));
    return [{ from, to, edges: edges.filter(joins) }];
  });
}
