import { queryOptions } from '@tanstack/react-query';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { TypedDocumentString } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

const introspection = new TypedDocumentString<IntrospectionQuery, Record<string, never>>(
  getIntrospectionQuery(),
);

/** The server's schema by introspection, for completion and docs: the view works without. */
export const schemaQuestion = queryOptions({
  queryKey: ['schema'],
  queryFn: async ({ signal }): Promise<GraphQLSchema> =>
    buildClientSchema(await request(introspection, {}, signal)),
});
