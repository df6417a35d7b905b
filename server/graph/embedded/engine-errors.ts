import { z } from 'zod';
import { ConstraintViolated, DatabaseError, DatabaseUnavailable, QueryFailed } from '../errors.ts';

const engineError = z.object({ message: z.string(), gqlStatus: z.string().optional() });

/** The engine's GQLSTATUS of an error (ISO/IEC 39075), where it carries one. */
export function gqlStatusOf(error: unknown): string | undefined {
  return engineError.safeParse(error).data?.gqlStatus;
}

/** The engine's error as one of ours, told apart by its code; errors that are ours already pass. */
export function embeddedError(file: string, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = `${file}: ${engineError.safeParse(error).data?.message ?? String(error)}`;
  const status = gqlStatusOf(error);
  if (status === 'G2000') return new ConstraintViolated(message, { file, cause: error });
  if (status === '25000') return new DatabaseUnavailable(message, { file, cause: error });
  return new QueryFailed(message, { file, cause: error });
}
