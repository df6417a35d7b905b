import type { GraphQLError, GraphQLHTTPErrorExtensions } from 'graphql';

/** The HTTP status that goes with each code of the API's closed list, where a request brought no data at all. */
const STATUS = new Map<unknown, number>([
  ['BAD_USER_INPUT', 400],
  ['NOT_FOUND', 404],
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
  ['QUERY_TOO_EXPENSIVE', 400],
  ['TIMEOUT', 504],
  ['DATABASE_UNAVAILABLE', 503],
  ['INTERNAL', 500],
]);

/**
 * What HTTP is to say beside an error, read by GraphQL Yoga and not sent: what the error itself asks for (a refused method, a body
 * that is no JSON), else the status of its code. `spec` keeps to "GraphQL over HTTP", section 6.4.1: to a client that asks for
 * application/json, a document that is at fault is answered with 200.
 */
export function httpExtensionOf(original: GraphQLError, presented: GraphQLError): GraphQLHTTPErrorExtensions {
  const asked = original.extensions.http;
  if (asked?.status !== undefined) return asked;
  const status = STATUS.get(presented.extensions['code']) ?? 500;
  return { ...asked, status, spec: status < 500 };
}
