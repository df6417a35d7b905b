import type { OpeningGraphQuery } from '../generated/graphql.ts';

type Edge = OpeningGraphQuery['graph']['edges'][number];

/** How many statements an actor made, of those behind the edges: heard firsthand, and only known through others. */
export interface Spoken {
  firsthand: number;
  relayed: number;
}

/** Counts each statement once, with its speaker: on a RELAYS edge that is the target; who reports it has said that much too. */
export function countSpoken(edges: readonly Edge[]): (actor: string) => Spoken {
  const statements = new Map<string, { speaker: string; relayed: boolean }>();
  for (const { type, source, target, statements: stack } of edges) {
    for (const { id, attribution, reportedBy } of stack) {
      statements.set(id, {
        speaker: type === 'RELAYS' ? target : source,
        relayed: attribution === 'RELAYED',
      });
      for (const report of reportedBy) {
        statements.set(report.id, { speaker: report.actor.id, relayed: report.attribution === 'RELAYED' });
      }
    }
  }
  const counts = new Map<string, Spoken>();
  for (const { speaker, relayed } of statements.values()) {
    const { firsthand: heard, relayed: told } = counts.get(speaker) ?? { firsthand: 0, relayed: 0 };
    counts.set(
      speaker,
      relayed ? { firsthand: heard, relayed: told + 1 } : { firsthand: heard + 1, relayed: told },
    );
  }
  return (actor) => counts.get(actor) ?? { firsthand: 0, relayed: 0 };
}
