import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql';

/** The server's schema by introspection, for completion and documentation; null where it cannot be had: the page works without. */
export async function fetchSchema(): Promise<GraphQLSchema | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    });
    const { data } = await response.json();
    return buildClientSchema(data);
  } catch {
    return null;
  }
}
