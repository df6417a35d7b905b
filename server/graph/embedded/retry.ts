import { gqlStatusOf } from './engine-errors.ts';

const WRITE_CONFLICT = '40000';
const ATTEMPTS = 5;

/** Tries again where another writer came in between; a failed attempt must leave nothing behind. */
export async function retryConflicts<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (number === ATTEMPTS || !isConflict(error)) throw error;
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && gqlStatusOf(error.cause) === WRITE_CONFLICT;
}
