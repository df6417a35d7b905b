import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { apiError, presentError } from '../api/errors.ts';
import { httpExtensionOf } from './error-status.ts';
import type { RequestContext } from './graphql.ts';

/** Turns every error of an answer, wherever in the request it arose, into one of the API's closed list, and logs what the answer leaves out. */
export function presentErrors(): Plugin<RequestContext, RequestContext> {
  return {
    onResultProcess(event) {
      const { result } = event;
      if (Symbol.asyncIterator in result || Array.isArray(result)) return;
      if (result.errors?.length) event.setResult(presented(result, event.serverContext));
    },
  };
}

function presented(result: ExecutionResult, { requestId, log }: RequestContext): ExecutionResult {
  const hasData = 'data' in result;
  const errors = result.errors?.map((error) => {
    const shown = presentError(forPeople(error), requestId);
    record(log, shown, error);
    return hasData ? shown : withHttp(shown, httpExtensionOf(error, shown));
  });
  return { ...result, ...(errors && { errors }) };
}

/** The one error that the libraries word for their own readers: the CSRF plugin's. */
function forPeople(error: GraphQLError): GraphQLError {
  if (error.extensions.http?.status !== 403) return error;
  return apiError(
    'FORBIDDEN',
    'Send queries by POST as JSON (content-type: application/json): pages of other sites cannot do that.',
  );
}

function withHttp(shown: GraphQLError, http: GraphQLError['extensions']['http']): GraphQLError {
  const { nodes, source, positions, path } = shown;
  return new GraphQLError(shown.message, {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
    extensions: { ...shown.extensions, ...(http && { http }) },
  });
}

/** A fault of ours goes into the log with all that is known of it; what the asker got wrong is of little interest there. */
function record(log: Logger, shown: GraphQLError, error: GraphQLError): void {
  const code = shown.extensions['code'];
  const err = error.originalError ?? error;
  if (code === 'INTERNAL') log.error({ err, path: error.path }, 'a request failed');
  else if (code === 'DATABASE_UNAVAILABLE' || code === 'TIMEOUT')
    log.warn({ err, code }, 'a request was not answered');
  else log.debug({ code, message: shown.message }, 'a request was refused');
}
