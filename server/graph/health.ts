import { z } from 'zod';
import type { Query } from './database.ts';

/** The smallest question there is: whoever answers it is alive. */
export const answersQuery: Query<{ answers: true }> = {
  file: 'health/answers',
  row: z.object({ answers: z.literal(true) }),
};
