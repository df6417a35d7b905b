import type { ActorKind, Attribution, Stance, StatementKind } from '../generated/graphql.ts';

/** Which statements the drawing is made of. All that is chosen must hold, within a list any one may; nothing chosen restricts nothing. */
export interface Filter {
  readonly stances: readonly Stance[];
  /** Only stances that depend on something. */
  readonly conditional: boolean;
  readonly heard: readonly Attribution[];
  /** What those are who relay it. */
  readonly reporterKinds: readonly ActorKind[];
  readonly actorKinds: readonly ActorKind[];
  /** Whose words the quotes are. */
  readonly kinds: readonly StatementKind[];
  /** Without what the coder was not sure of. */
  readonly certain: boolean;
  /** Global ids. */
  readonly issues: readonly string[];
  readonly actors: readonly string[];
  readonly datasets: readonly string[];
  /** Days, YYYY-MM-DD: what can have been said from the one to the other. */
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  /** How many statements a line must have to be drawn. */
  readonly least: number;
}

/** Lets everything pass. */
export const noFilter: Filter = {
  stances: [],
  conditional: false,
  heard: [],
  reporterKinds: [],
  actorKinds: [],
  kinds: [],
  certain: false,
  issues: [],
  actors: [],
  datasets: [],
  from: null,
  to: null,
  text: '',
  least: 1,
};

/** What a filter is chosen from, in the order in which it is offered. */
export const options = {
  stances: ['SUPPORTS', 'OPPOSES', 'NEUTRAL'],
  heard: ['FIRSTHAND', 'RELAYED'],
  actorKinds: ['PERSON', 'STATE', 'ORGANISATION', 'COALITION', 'GROUP', 'MEDIA'],
  kinds: ['DIRECT', 'INDIRECT', 'MIXED'],
} as const satisfies {
  stances: readonly Stance[];
  heard: readonly Attribution[];
  actorKinds: readonly ActorKind[];
  kinds: readonly StatementKind[];
};

/** How many statements a line can be asked to have. */
export const leasts = [1, 2, 3, 5] as const;

/** A list with one more, or without it where it was there. */
export const toggled = <Value>(list: readonly Value[], value: Value): readonly Value[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
