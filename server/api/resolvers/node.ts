import type { Resolvers } from '../generated/resolver-types.ts';

export const nodeResolvers: Resolvers = {
  Node: { __resolveType: (node) => ('label' in node ? node.label : 'Holding') },
  Mentionable: { __resolveType: (node) => node.label },
};
