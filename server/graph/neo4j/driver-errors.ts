import neo4j from 'neo4j-driver';
import {
  ConstraintViolated,
  DatabaseError,
  DatabaseTimeout,
  DatabaseUnavailable,
  QueryFailed,
} from '../errors.ts';

/** Codes under which the server is there, but does not serve (now, or not us): it may come back. */
const UNAVAILABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.',
  'Neo.DatabaseError.Database.',
];

const TIMEOUT = ['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.TransientError.Transaction.'];

/** The driver's error as one of ours, told apart by its code; errors that are ours already pass. */
export function neo4jError(file: string, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  if (!(error instanceof neo4j.Neo4jError))
    return new QueryFailed(`${file}: ${String(error)}`, { file, cause: error });
  const message = `${file}: ${error.message}`;
  const code: string = error.code;
  const startsCode = (start: string) => code.startsWith(start);
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new ConstraintViolated(message, { file, cause: error });
  }
  if (TIMEOUT.some(startsCode)) return new DatabaseTimeout(message, { file, cause: error });
  if (UNAVAILABLE.some(startsCode)) return new DatabaseUnavailable(message, { file, cause: error });
  return new QueryFailed(message, { file, cause: error });
}
