import neo4j from 'neo4j-driver';
import {
  ConstraintViolated,
  DatabaseError,
  DatabaseTimeout,
  DatabaseUnavailable,
  QueryFailed,
} from '../errors.ts';

/** Beginnings of the codes under which nobody serves us now, the server or the way to it: that may change by itself. */
const UNAVAILABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Security.',
  'Neo.ClientError.Database.',
  'Neo.ClientError.Cluster.',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.',
  'Neo.TransientError.Cluster.',
  'Neo.DatabaseError.Database.',
];

/** Beginnings of the codes under which a statement ran out of time, or lost to others that wait for the same. */
const TIMEOUT = ['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.TransientError.Transaction.'];

const CONSTRAINT = ['Neo.ClientError.Schema.ConstraintValidationFailed'];

/**
 * The driver's error as one of ours, told apart by its code; errors that are ours already pass.
 * @param place the file that ran, or what else was done
 */
export function neo4jError(place: string, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = `${place}: ${error instanceof Error ? error.message : String(error)}`;
  const options = { file: place, cause: error };
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  const isOneOf = (starts: readonly string[]) => starts.some((start) => code.startsWith(start));
  if (isOneOf(CONSTRAINT)) return new ConstraintViolated(message, options);
  // The driver has no code for a pool without a free connection, only this message.
  const waited = code === 'N/A' && message.includes('acquisition timed out');
  if (waited || isOneOf(TIMEOUT)) return new DatabaseTimeout(message, options);
  if (isOneOf(UNAVAILABLE)) return new DatabaseUnavailable(message, options);
  return new QueryFailed(message, options);
}
