import type { Parameters } from './database.ts';

/** Which statements; null does not restrict. All that is given must hold, within a list any one may. Ids are bare, without label. */
export interface StatementFilter {
  readonly actors: readonly string[] | null;
  readonly actorKinds: readonly string[] | null;
  /** Of actors by a statement of whom it is reported. */
  readonly reporterKinds: readonly string[] | null;
  readonly positions: readonly string[] | null;
  readonly issues: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly datasets: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly stances: readonly string[] | null;
  /** Whether the expression depends on something. */
  readonly conditional: boolean | null;
  /** Neither statements of low certainty nor such expressions; statements all of whose expressions are such neither. */
  readonly certain: true | null;
  readonly attribution: 'FIRSTHAND' | 'RELAYED' | null;
  /** ISO days: the statement can have been said on `from` or later, and on `to` or earlier. */
  readonly from: string | null;
  readonly to: string | null;
  /** Folded: each begins a word of one of the statement's quotes or of a position it expresses. */
  readonly words: readonly string[] | null;
}

/** Lets every statement pass. */
export const NO_FILTER: StatementFilter = {
  actors: null,
  actorKinds: null,
  reporterKinds: null,
  positions: null,
  issues: null,
  documents: null,
  datasets: null,
  kinds: null,
  stances: null,
  conditional: null,
  certain: null,
  attribution: null,
  from: null,
  to: null,
  words: null,
};

/** Whether a filter lets every statement pass. */
export function isEmptyFilter(filter: StatementFilter): boolean {
  return Object.values(filter).every((value) => value === null);
}

/** The parameters `$actors` … `$words` that every filtering file of `cypher/` takes. */
export function filterParameters(filter: StatementFilter): Parameters {
  return { ...filter };
}
