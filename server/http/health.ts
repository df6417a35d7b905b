import type { ServerResponse } from 'node:http';
import { DatabaseError } from '../graph/errors.ts';
import { answerText } from './answer.ts';
import type { Readiness } from './readiness.ts';

/** `/health`: the process is alive, whatever its database does. */
export function answerHealth(response: ServerResponse): void {
  answerText(response, 200, 'alive');
}

/** `/ready`: 200 only when the database answers, its schema exists and the seed is loaded; else 503 and why. */
export async function answerReady(response: ServerResponse, readiness: Readiness): Promise<void> {
  const { state } = readiness;
  if (!state.ready) return answerText(response, 503, state.reason);
  try {
    await state.database.health();
    answerText(response, 200, 'ready');
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    answerText(response, 503, 'The database does not answer.');
  }
}
