import type { StanceCounts } from '../canvas/issue-summary.ts';
import type { ActorKind, HoldingStance, NeighbourFacetsQuery } from '../generated/graphql.ts';
import { kindWord } from '../wording/kind-word.ts';
import { stanceWord } from '../wording/stance-word.ts';
import type { Part } from './find.ts';

/** One part of what is to be chosen from. */
export interface Option {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** How the stances divide in it; null where there are none, or where it is one stance. */
  readonly stances: StanceCounts | null;
}

/** One way to divide neighbours; parts that are empty are left out, and there are at least two. */
export interface Facet {
  readonly by: 'issue' | 'kind' | 'stance';
  readonly options: readonly Option[];
  /** How many further parts there are that nobody counted one by one. */
  readonly more: number;
  /** What of a filter chooses these parts. */
  readonly filter: (chosen: readonly Option[]) => NonNullable<Part['chosen']>;
}

type Facets = NeighbourFacetsQuery['neighbourhood']['facets'];
type Stances = Facets['stances'];

const countsOf = (stances: Stances): StanceCounts | null => {
  const of = (wanted: HoldingStance) => stances.find(({ stance }) => stance === wanted)?.count ?? 0;
  const counts = {
    SUPPORTS: of('SUPPORTS'),
    OPPOSES: of('OPPOSES'),
    NEUTRAL: of('NEUTRAL'),
    MIXED: of('MIXED'),
  };
  return Object.values(counts).some((count) => count > 0) ? counts : null;
};

/** What several nodes touch, divided as if they were one: what two of them touch counts twice. */
export function facetsTogether(each: readonly Facets[]): Facets {
  const [first, ...others] = each;
  if (first === undefined || others.length === 0)
    return first ?? { issues: [], issueCount: 0, actorKinds: [], stances: [] };
  const issues = summed(
    each.flatMap((one) => one.issues),
    ({ issue }) => issue.id,
  );
  return {
    issues: issues.toSorted((a, b) => b.count - a.count || (a.issue.id < b.issue.id ? -1 : 1)),
    issueCount: Math.max(issues.length, ...each.map(({ issueCount }) => issueCount)),
    actorKinds: summed(
      each.flatMap((one) => one.actorKinds),
      ({ kind }) => kind,
    ),
    stances: summedStances(each.flatMap((one) => one.stances)),
  };
}

interface Counted {
  readonly count: number;
  readonly stances: Stances;
}

function summed<Each extends Counted>(parts: readonly Each[], key: (part: Each) => string): Each[] {
  const sums = new Map<string, Each>();
  for (const part of parts) {
    const before = sums.get(key(part));
    sums.set(
      key(part),
      before === undefined
        ? part
        : {
            ...before,
            count: before.count + part.count,
            stances: summedStances([...before.stances, ...part.stances]),
          },
    );
  }
  return [...sums.values()];
}

function summedStances(stances: Stances): Stances {
  const sums = new Map<HoldingStance, Stances[number]>();
  for (const one of stances)
    sums.set(one.stance, { ...one, count: one.count + (sums.get(one.stance)?.count ?? 0) });
  return [...sums.values()];
}

/** The ways to divide what a node touches, those that divide it at all. */
export function facetsOf({ issues, issueCount, actorKinds, stances }: Facets): readonly Facet[] {
  const kinds = new Map<string, ActorKind>(actorKinds.map(({ kind }) => [kind, kind]));
  const known = new Map<string, HoldingStance>(stances.map(({ stance }) => [stance, stance]));
  const all: Facet[] = [
    {
      by: 'issue',
      options: issues.map(({ issue, count, stances: own }) => ({
        key: issue.id,
        name: issue.name,
        count,
        stances: countsOf(own),
      })),
      more: issueCount - issues.length,
      filter: (chosen) => ({ issues: chosen.map(({ key }) => key) }),
    },
    {
      by: 'kind',
      options: actorKinds
        .filter(({ count }) => count > 0)
        .map(({ kind, count, stances: own }) => ({
          key: kind,
          name: kindWord(kind),
          count,
          stances: countsOf(own),
        })),
      more: 0,
      filter: (chosen) => ({ actorKinds: chosen.flatMap(({ key }) => kinds.get(key) ?? []) }),
    },
    {
      by: 'stance',
      options: stances
        .filter(({ count }) => count > 0)
        .map(({ stance, count }) => ({ key: stance, name: stanceWord(stance), count, stances: null })),
      more: 0,
      filter: (chosen) => ({ stances: chosen.flatMap(({ key }) => known.get(key) ?? []) }),
    },
  ];
  return all.filter(({ options }) => options.length > 1);
}
