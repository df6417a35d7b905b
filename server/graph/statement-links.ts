import { z } from 'zod';
import { actorNode, eventNode, positionNode } from './nodes.ts';

/** One end of ANSWERS, seen from the other. */
export const answer = z.object({
  /** Id of the statement at the other end. */
  statement: z.string(),
  as: z.enum(['ECHOES', 'REJECTS', 'RESPONDS']),
});
export type Answer = z.infer<typeof answer>;

/** What hangs on a statement beside what its pages show; statements by their ids, each list by id. */
export const statementLinks = z.object({
  id: z.string(),
  reports: z.array(z.string()),
  reportedBy: z.array(z.string()),
  answers: z.array(answer),
  answeredBy: z.array(answer),
  addressedTo: z.array(actorNode),
  mentionedActors: z.array(actorNode),
  mentionedEvents: z.array(eventNode),
  mentionedPositions: z.array(positionNode),
  at: eventNode.nullable(),
});
export type StatementLinks = z.infer<typeof statementLinks>;
