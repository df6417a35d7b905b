import type { Context } from '../context.ts';
import { splitEdgeId } from '../edge-ids.ts';
import { badUserInput } from '../errors.ts';
import type { Resolvers, ResolversParentTypes } from '../generated/resolver-types.ts';
import { readGlobalId } from '../ids.ts';

type Node = ResolversParentTypes['Node'];

const MOST_NODES = 100;

/** Objects by their global ids, whatever they are. */
export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, context) => nodeById(context, id, 'id'),
    nodes: (_root, { ids }, context) => {
      if (ids.length > MOST_NODES) throw badUserInput(`ids: at most ${MOST_NODES}, not ${ids.length}.`);
      return Promise.all(ids.map((id, index) => nodeById(context, id, `ids[${index}]`)));
    },
  },
  Node: { __resolveType: (node) => ('label' in node ? node.label : 'Holding') },
  Mentionable: { __resolveType: (node) => node.label },
};

/** @throws GraphQLError BAD_USER_INPUT where it is no global id */
function nodeById(context: Context, id: string, argument: string): Promise<Node | null> {
  // A holding goes by the id of its edge in the drawn graph.
  const edge = splitEdgeId(id);
  if (edge?.type === 'HOLDS') {
    return context.loaders.Holding.load({ actor: edge.source.id, position: edge.target.id });
  }
  const { label, id: bare } = readGlobalId(id, argument);
  return context.loaders[label].load(bare);
}
