import { z } from 'zod';
import { ConstraintViolated, DatabaseError, DatabaseUnavailable, QueryFailed } from '../errors.ts';

const engineError = z.object({
  message: z.string(),
  gqlStatus: z.string().optional(),
  // Where errors are of another realm (under jest), the package leaves the status where its native part put it.
  cause: z.object({ message: z.string() }).optional().catch(undefined),
});

const STATUS_IN_CAUSE = 'GQLSTATUS ';

/** The engine's GQLSTATUS of an error (ISO/IEC 39075), where it carries one. */
export function gqlStatusOf(error: unknown): string | undefined {
  const { gqlStatus, cause } = engineError.safeParse(error).data ?? {};
  if (gqlStatus !== undefined) return gqlStatus;
  return cause?.message.startsWith(STATUS_IN_CAUSE) ? cause.message.slice(STATUS_IN_CAUSE.length) : undefined;
}

/** What the engine says about an error. */
export function engineMessageOf(error: unknown): string {
  return engineError.safeParse(error).data?.message ?? String(error);
}

/**
 * The engine's error as one of ours, told apart by its code; errors that are ours already pass.
 * @param place the file that ran, or what else was done
 */
export function embeddedError(place: string, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = `${place}: ${engineMessageOf(error)}`;
  const options = { file: place, cause: error };
  const status = gqlStatusOf(error);
  if (status === 'G2000') return new ConstraintViolated(message, options);
  if (status === '25000') return new DatabaseUnavailable(message, options);
  return new QueryFailed(message, options);
}
