import { GraphQLError } from 'graphql';
import { DatabaseTimeout, DatabaseUnavailable } from '../graph/errors.ts';

/** Every `extensions.code` that an error of the API can have, and what it means; `docs/errors.md` says the same at length. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'The request is not one that can be answered: its syntax, fields, variables or values.',
  NOT_FOUND: 'There is nothing by the id that the request asks about.',
  UNAUTHENTICATED: 'Whoever asks has to say who they are.',
  FORBIDDEN: 'Whoever asks may not.',
  QUERY_TOO_EXPENSIVE: 'The request asks for more than one request may bring.',
  TIMEOUT: 'The answer took too long and was given up.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment.',
  INTERNAL: 'A fault of the server.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error whose message is meant for whoever sent the request. */
export function apiError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** @param message names the argument and says what is wrong with it */
export function badUserInput(message: string): GraphQLError {
  return apiError('BAD_USER_INPUT', message);
}

export function notFound(message: string): GraphQLError {
  return apiError('NOT_FOUND', message);
}

/**
 * An error as it may leave the server: one of the closed list of codes, words for people, the request's id. Of faults of the server
 * and its database nothing else is told: no stack, Cypher, path or driver message.
 */
export function presentError(error: unknown, requestId: string): GraphQLError {
  const at = error instanceof GraphQLError ? error : undefined;
  const { code, message } = shown(error, requestId);
  return new GraphQLError(message, {
    ...(at?.nodes && { nodes: at.nodes }),
    ...(at?.source && { source: at.source }),
    ...(at?.positions && { positions: at.positions }),
    ...(at?.path && { path: at.path }),
    extensions: { code, requestId },
  });
}

function shown(error: unknown, requestId: string): { code: ErrorCode; message: string } {
  const cause = rootOf(error);
  if (cause instanceof GraphQLError) {
    const code = cause.extensions['code'];
    if (isErrorCode(code)) return { code, message: cause.message };
    // What GraphQL itself finds wrong with a document or its variables comes before any resolver runs, hence without a path.
    if (!(error instanceof GraphQLError) || error.path === undefined)
      return { code: 'BAD_USER_INPUT', message: cause.message };
  }
  if (cause instanceof DatabaseUnavailable) {
    return {
      code: 'DATABASE_UNAVAILABLE',
      message: `${ERROR_CODES.DATABASE_UNAVAILABLE} Try again shortly.`,
    };
  }
  if (cause instanceof DatabaseTimeout) {
    return { code: 'TIMEOUT', message: `${ERROR_CODES.TIMEOUT} Ask for less at once, or try again.` };
  }
  return {
    code: 'INTERNAL',
    message: `Something went wrong on the server. Its log knows this request as ${requestId}.`,
  };
}

/** What was thrown, below the wrapping that says where in the request. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError !== undefined) root = root.originalError;
  return root;
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
