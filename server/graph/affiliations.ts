import { z } from 'zod';
import { actorNode, optional } from './nodes.ts';

/** A tie between two actors, seen from one of them: the other end, and how. */
export const affiliation = z.object({
  actor: actorNode,
  role: optional,
  since: optional,
  sinceEarliest: optional,
  sinceLatest: optional,
  until: optional,
  untilEarliest: optional,
  untilLatest: optional,
  /** Ids of the quotes that evidence it. */
  quotes: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
});
export type Affiliation = z.infer<typeof affiliation>;
