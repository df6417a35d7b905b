import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { filterParameters, type StatementFilter } from './statement-filter.ts';

/** By which of a statement's two dates it is counted. */
export type Dating = 'SAID' | 'PUBLISHED';

const row = z.object({
  /** As coded; null where unknown. */
  date: z.string().nullable(),
  /** Days, YYYY-MM-DD, open ends as in days.ts; they mean nothing where the date is unknown. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  supports: z.boolean(),
  opposes: z.boolean(),
  neutral: z.boolean(),
  statements: z.number().int().positive(),
});

/** How many statements have one date and the same stances. */
export type DatedCount = z.infer<typeof row>;

const FILES = {
  SAID: { file: 'timeline/said', row },
  PUBLISHED: { file: 'timeline/published', row },
};

/** How many of the statements that pass have which date, in one round trip: a row for each date and choice of stances. Errors: see `GraphDatabase.read`. */
export function countByDate(
  database: GraphDatabase,
  filter: StatementFilter,
  dating: Dating,
): Promise<readonly DatedCount[]> {
  return database.read(FILES[dating], filterParameters(filter));
}
