import { z } from 'zod';
import { type Change, type Turn, turnsOf } from './changes.ts';
import { actorNode, optional, positionNode } from './nodes.ts';
import { type Conditional, conditionalOf, type HoldingStance, newestFirst, stanceOf } from './stack.ts';

/** One statement on the position of a holding, as far as the holding needs it. */
export const saidRow = z.object({
  /** `Statement.recency`: a day, a space, the statement's id. */
  recency: z.string(),
  stance: z.enum(['SUPPORTS', 'OPPOSES', 'NEUTRAL']),
  conditional: z.boolean(),
  relayed: z.boolean(),
  /** As coded; null where unknown. */
  said: optional,
  /** Days, YYYY-MM-DD. */
  saidEarliest: z.string(),
  saidLatest: z.string(),
});
export type Said = z.infer<typeof saidRow>;

/** The row of every file that returns holdings: both ends and, in any order, what was said. */
export const holdingRow = z.object({
  actor: actorNode,
  position: positionNode,
  said: z.array(saidRow).min(1),
});
type HoldingRow = z.infer<typeof holdingRow>;

/** A date as coded with its bounds, days. */
export interface SaidDate {
  readonly said: string;
  readonly saidEarliest: string;
  readonly saidLatest: string;
}

/** Statements of a holding, counted. */
export interface HoldingCounts {
  readonly supports: number;
  readonly opposes: number;
  readonly neutral: number;
  readonly firsthand: number;
  readonly relayed: number;
  readonly conditional: number;
  readonly total: number;
}

/** All the statements by one actor on one position, taken together. */
export interface Holding extends Pick<HoldingRow, 'actor' | 'position'> {
  readonly stance: HoldingStance;
  readonly conditional: Conditional;
  readonly counts: HoldingCounts;
  readonly firstSaid: SaidDate | null;
  readonly lastSaid: SaidDate | null;
  /** Ids, newest first. */
  readonly statements: readonly string[];
  /** Oldest first. */
  readonly changes: readonly Change[];
}

export function toHolding({ actor, position, said }: HoldingRow): Holding {
  const counts = countSaid(said);
  return {
    actor,
    position,
    stance: stanceOf(counts),
    conditional: conditionalOf(counts),
    counts,
    firstSaid: firstSaid(said),
    lastSaid: lastSaid(said),
    statements: newestFirst(said.map(({ recency }) => recency)),
    changes: changesOf(said).map(({ earlier, later }) => ({
      actor: actor.id,
      position: position.id,
      earlier,
      later,
    })),
  };
}

function changesOf(said: readonly Said[]): Turn[] {
  return turnsOf(
    said.flatMap((one) => {
      const { stance, said: date, saidEarliest: earliest, saidLatest: latest } = one;
      return stance === 'NEUTRAL' || date === null ? [] : [{ id: idOf(one), stance, earliest, latest }];
    }),
  );
}

function countSaid(said: readonly Said[]): HoldingCounts {
  const count = (isCounted: (one: Said) => boolean) => said.filter(isCounted).length;
  return {
    supports: count(({ stance }) => stance === 'SUPPORTS'),
    opposes: count(({ stance }) => stance === 'OPPOSES'),
    neutral: count(({ stance }) => stance === 'NEUTRAL'),
    firsthand: count(({ relayed }) => !relayed),
    relayed: count(({ relayed }) => relayed),
    conditional: count(({ conditional }) => conditional),
    total: said.length,
  };
}

/** The date with the least latest day, ties by the statement's id; null where none is known. */
export function firstSaid(said: readonly Said[]): SaidDate | null {
  return leastBy(said, (one, other) => compare(one.saidLatest, other.saidLatest));
}

/** The date with the greatest earliest day, ties by the statement's id; null where none is known. */
export function lastSaid(said: readonly Said[]): SaidDate | null {
  return leastBy(said, (one, other) => compare(other.saidEarliest, one.saidEarliest));
}

function leastBy(said: readonly Said[], order: (one: Said, other: Said) => number): SaidDate | null {
  const dated = said.flatMap((one) => (one.said === null ? [] : [{ ...one, said: one.said }]));
  const [least] = dated.sort((one, other) => order(one, other) || compare(idOf(one), idOf(other)));
  return least === undefined
    ? null
    : { said: least.said, saidEarliest: least.saidEarliest, saidLatest: least.saidLatest };
}

function idOf({ recency }: Said): string {
  return recency.slice(recency.indexOf(' ') + 1);
}

/** By code units: days and ids are ASCII. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
