import type { Resolvers } from '../generated/resolver-types.ts';

export const graphResolvers: Resolvers = {};
