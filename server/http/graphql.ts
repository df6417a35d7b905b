import type { IncomingMessage, ServerResponse } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { createContext } from '../api/context.ts';
import { refuseExpensive } from '../api/cost.ts';
import { schema } from '../api/schema.ts';
import { DatabaseUnavailable } from '../graph/errors.ts';
import { withDeadline } from './deadline.ts';
import { presentErrors } from './error-answers.ts';
import { parseLimited } from './parse-limited.ts';
import type { Readiness } from './readiness.ts';

/** What the HTTP layer tells GraphQL about a request. */
export interface RequestContext {
  readonly requestId: string;
  readonly log: Logger;
}

export interface GraphQLOptions {
  readonly readiness: Readiness;
  /** The origin whose pages may ask, null for none but our own. */
  readonly corsOrigin: string | null;
  /** How long one request may take, in milliseconds. */
  readonly deadline: number;
}

/** Answers one request to `/graphql`. */
export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
) => Promise<void>;

/**
 * The API over HTTP: POST of JSON; every GET, form and text/plain is refused, since a foreign page could send those unasked.
 * No batches, no landing page, no stack or driver message in an answer.
 */
export function graphqlHandler(options: GraphQLOptions): GraphQLHandler {
  const yoga = createYoga<RequestContext>({
    schema,
    context: () => {
      const { state } = options.readiness;
      if (!state.ready) throw new DatabaseUnavailable(state.reason);
      return createContext(state.database);
    },
    cors:
      options.corsOrigin === null
        ? false
        : { origin: [options.corsOrigin], methods: ['POST'], credentials: false },
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    maskedErrors: false,
    logging: false,
    plugins: [useCSRFPrevention(), limited(options.deadline), presentErrors()],
  });
  return async (request, response, context) => {
    await yoga(request, response, context);
  };
}

/** Documents of bounded length and cost, answered within bounded time. */
function limited(deadline: number): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseLimited);
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) =>
        withDeadline(deadline, (signal) => {
          refuseExpensive({ ...args, variables: args.variableValues });
          const stoppable = { ...args, signal };
          return executeFn(stoppable);
        }),
      );
    },
  };
}
