import type { GraphDatabase } from '../../graph/database.ts';
import { edgesAmong } from '../../graph/drawn-edges.ts';
import type { NodeRef } from '../../graph/edge-types.ts';
import { chosenNodes, divide, openingNodes, type RankedNodes } from '../../graph/ranked-nodes.ts';
import { attributionOf, conditionalOf, newestFirst, stanceOf } from '../../graph/stack.ts';
import type { StatementFilter } from '../../graph/statement-filter.ts';
import { loadDrawn, readDrawnNode } from '../drawn-nodes.ts';
import { byEdgeId, edgeId } from '../edge-ids.ts';
import { badUserInput } from '../errors.ts';
import { readStatementFilter } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
import { loadExisting } from '../loaders.ts';
import { leftOutEdge, leftOutFields } from '../left-out.ts';
import { once } from '../once.ts';

const MOST_NODES = 1_500;

export const graphResolvers: Resolvers = {
  Query: {
    graph: async (_, { ids, filter: input, limit, minimumStatements }, { database }) => {
      if (limit < 1 || limit > MOST_NODES) {
        throw badUserInput(`limit: a graph has 1 to ${MOST_NODES} nodes, not ${limit}.`);
      }
      if (minimumStatements < 1) {
        throw badUserInput(`minimumStatements: at least 1, not ${minimumStatements}.`);
      }
      const filter = readStatementFilter(input);
      const { nodes, rest, leftOut, gone } = ids
        ? await theseNodes(database, ids, filter, limit)
        : { ...(await openingNodes(database, filter, limit)), gone: [] };
      return { nodes, rest: once(rest), filter, minimumStatements, leftOut, gone };
    },
  },
  Subgraph: {
    ...leftOutFields,
    nodes: ({ nodes }, _, { loaders }) => loadDrawn(loaders, nodes),
    edges: async ({ nodes, filter, minimumStatements }, _, { database }) => {
      const edges = await edgesAmong(database, nodes, filter);
      return byEdgeId(edges.filter(({ stack }) => stack === null || stack.total >= minimumStatements));
    },
  },
  LeftOutEdge: leftOutEdge,
  GraphEdge: {
    id: (edge) => edgeId(edge),
    source: ({ source }) => globalId(source.label, source.id),
    target: ({ target }) => globalId(target.label, target.id),
    stance: ({ type, stack }) => (type === 'HOLDS' && stack !== null ? stanceOf(stack) : null),
    attribution: ({ stack }) => (stack === null ? null : attributionOf(stack)),
    conditional: ({ type, stack }) => (type === 'HOLDS' && stack !== null ? conditionalOf(stack) : null),
    statementCount: ({ stack }) => stack?.total ?? 0,
    statements: ({ stack }, _, { loaders }) =>
      loadExisting(loaders.Statement, newestFirst(stack?.recencies ?? [])),
  },
};

/** Those of the named nodes that are there, and the ids of the others. @throws GraphQLError BAD_USER_INPUT for what is no id of a node of the graph */
async function theseNodes(
  database: GraphDatabase,
  ids: readonly string[],
  filter: StatementFilter,
  limit: number,
): Promise<RankedNodes & { readonly gone: readonly string[] }> {
  if (ids.length > MOST_NODES) {
    throw badUserInput(`ids: at most ${MOST_NODES} ids, not ${ids.length}.`);
  }
  const chosen = [...new Set(ids)].map((id): NodeRef => readDrawnNode(id, 'ids'));
  const found = await chosenNodes(database, chosen, filter);
  const known = new Set(found.map(({ label, id }) => globalId(label, id)));
  const gone = chosen.map(({ label, id }) => globalId(label, id)).filter((id) => !known.has(id));
  return { ...divide(found, limit), gone };
}
