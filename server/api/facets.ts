import type { GraphDatabase } from '../graph/database.ts';
import { allDatasets } from '../graph/datasets.ts';
import { countActors, countIssues, countOptions, type OptionFacet } from '../graph/facets.ts';
import { type Actor, actorKind, type Dataset, type Issue } from '../graph/nodes.ts';
import { NO_FILTER, type StatementFilter } from '../graph/statement-filter.ts';
import { countStatements } from '../graph/statement-lists.ts';
import type { ActorKind, Attribution, Stance, StatementKind } from './generated/resolver-types.ts';

/** How many issues and actors are counted one by one. */
const MOST_OPTIONS = 50;

const STANCES = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const satisfies Stance[];
const ATTRIBUTIONS = ['FIRSTHAND', 'RELAYED'] as const satisfies Attribution[];
const KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const satisfies StatementKind[];

/** What each further restriction would leave, each part counted only when it is asked for, in one or two round trips. */
export interface Facets {
  total(): Promise<number>;
  statements(): Promise<number>;
  stances(): Promise<{ stance: Stance; statements: number }[]>;
  conditional(): Promise<number>;
  attributions(): Promise<{ attribution: Attribution; statements: number }[]>;
  actorKinds(): Promise<{ kind: ActorKind; statements: number }[]>;
  reporterKinds(): Promise<{ kind: ActorKind; statements: number }[]>;
  kinds(): Promise<{ kind: StatementKind; statements: number }[]>;
  withLowCertainty(): Promise<number>;
  withoutLowCertainty(): Promise<number>;
  issues(): Promise<{ issue: Issue; statements: number }[]>;
  actors(): Promise<{ actor: Actor; statements: number }[]>;
  datasets(): Promise<{ dataset: Dataset; statements: number }[]>;
}

/** What can be counted of the statements that pass a filter. */
export function facetsOf(database: GraphDatabase, filter: StatementFilter): Facets {
  const passing = (changed: Partial<StatementFilter>) => countStatements(database, { ...filter, ...changed });
  const options = (facet: OptionFacet) => countOptions(database, facet, filter);
  return {
    total: () => countStatements(database, NO_FILTER),
    statements: () => passing({}),
    stances: async () => {
      const counts = await options('stances');
      return STANCES.map((stance) => ({ stance, statements: counts.get(stance) ?? 0 }));
    },
    conditional: () => passing({ conditional: true }),
    attributions: () =>
      Promise.all(
        ATTRIBUTIONS.map(async (attribution) => ({
          attribution,
          statements: await passing({ attribution }),
        })),
      ),
    actorKinds: async () => {
      const counts = await options('actorKinds');
      return actorKind.options.map((kind) => ({ kind, statements: counts.get(kind) ?? 0 }));
    },
    reporterKinds: async () => {
      const counts = await options('reporterKinds');
      return actorKind.options.map((kind) => ({ kind, statements: counts.get(kind) ?? 0 }));
    },
    kinds: async () => {
      const counts = await options('kinds');
      return KINDS.map((kind) => ({ kind, statements: counts.get(kind) ?? 0 }));
    },
    withLowCertainty: () => passing({ certain: null }),
    withoutLowCertainty: () => passing({ certain: true }),
    issues: () => countIssues(database, filter, MOST_OPTIONS),
    actors: () => countActors(database, filter, MOST_OPTIONS),
    datasets: async () => {
      const [datasets, counts] = await Promise.all([allDatasets(database), options('datasets')]);
      return datasets.map((dataset) => ({ dataset, statements: counts.get(dataset.id) ?? 0 }));
    },
  };
}
