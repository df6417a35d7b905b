import { z } from 'zod';
import { issueNode } from './nodes.ts';

const many = z.number().int().nonnegative();
const date = z.object({ said: z.string(), saidEarliest: z.string(), saidLatest: z.string() });
const id = z.string();

/** The files that bring what each of several actors does in all, by its id: see `readRelated`. */
export const EXCHANGES = {
  file: 'actor/exchanges',
  row: z.object({
    id,
    exchanges: z.array(
      z.object({
        actor: id,
        how: z.enum(['RELAYS', 'RELAYED_BY', 'ANSWERS', 'ANSWERED_BY']),
        statements: many,
      }),
    ),
  }),
};
export const ISSUES = {
  file: 'actor/issues',
  row: z.object({
    id,
    issues: z.array(z.object({ issue: issueNode, positions: many, statements: many })),
  }),
};
export const PERIOD = {
  file: 'actor/period',
  row: z.object({ id, first: z.array(date), last: z.array(date) }),
};
export const AGREEMENT = {
  file: 'actor/agreement',
  row: z.object({
    id,
    shared: z.array(z.object({ actor: id, shared: many, agreed: many, opposed: many, relayed: many })),
    contradicting: z.array(z.object({ actor: id, contradicting: many, relayed: many })),
  }),
};
export const CONTRADICTIONS = {
  file: 'actor/contradictions',
  row: z.object({ id, pairs: z.array(z.object({ one: id, other: id })) }),
};

/** An issue that an actor speaks on, with how many positions and statements. */
export type ActorIssue = z.infer<typeof ISSUES.row>['issues'][number];

/** What passes between an actor and another, by id, counted in statements. */
export interface Exchange {
  readonly actor: string;
  readonly relays: number;
  readonly relayedBy: number;
  readonly answers: number;
  readonly answeredBy: number;
}

const COUNTERS = {
  RELAYS: 'relays',
  RELAYED_BY: 'relayedBy',
  ANSWERS: 'answers',
  ANSWERED_BY: 'answeredBy',
} as const;

/** With whom, most first; among equals by id. */
export function exchangesOf(row: z.infer<typeof EXCHANGES.row> | null): readonly Exchange[] {
  const found = new Map<string, Exchange>();
  for (const { actor, how, statements } of row?.exchanges ?? []) {
    const known = found.get(actor) ?? { actor, relays: 0, relayedBy: 0, answers: 0, answeredBy: 0 };
    found.set(actor, { ...known, [COUNTERS[how]]: statements });
  }
  const all = ({ relays, relayedBy, answers, answeredBy }: Exchange) =>
    relays + relayedBy + answers + answeredBy;
  return [...found.values()].sort(mostFirst(all));
}

/** How far an actor and another, by id, agree, counted in positions and contradicting pairs of positions. */
export interface Accord {
  readonly actor: string;
  readonly shared: number;
  readonly agreed: number;
  readonly opposed: number;
  readonly contradicting: number;
  readonly relayed: number;
}

/** With whom there is anything to compare, by the other's id. */
export function accordsOf(row: z.infer<typeof AGREEMENT.row> | null): readonly Accord[] {
  const found = new Map<string, Accord>(
    row?.shared.map((each) => [each.actor, { ...each, contradicting: 0 }]) ?? [],
  );
  for (const { actor, contradicting, relayed } of row?.contradicting ?? []) {
    const known = found.get(actor) ?? { actor, shared: 0, agreed: 0, opposed: 0, relayed: 0 };
    found.set(actor, { ...known, contradicting, relayed: known.relayed + relayed });
  }
  return [...found.values()].sort((one, other) => (one.actor < other.actor ? -1 : 1));
}

/** Those with most agreement, or most disagreement, first and none without any; among equals those with least of the other, then by id. */
export function ranked(accords: readonly Accord[], by: 'AGREED' | 'DISAGREED'): readonly Accord[] {
  const disagreed = ({ opposed, contradicting }: Accord) => opposed + contradicting;
  const agreed = (each: Accord) => each.agreed;
  const [wanted, unwanted] = by === 'AGREED' ? [agreed, disagreed] : [disagreed, agreed];
  return accords
    .filter((each) => wanted(each) > 0)
    .sort((one, other) => unwanted(one) - unwanted(other))
    .sort(mostFirst(wanted, false));
}

/** By a number, descending; among equals by id, or as they are. */
function mostFirst<Item extends { readonly actor: string }>(of: (item: Item) => number, byId = true) {
  return (one: Item, other: Item): number =>
    of(other) - of(one) || (byId ? (one.actor < other.actor ? -1 : 1) : 0);
}
