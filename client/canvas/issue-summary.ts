import type { HoldingStance } from '../generated/graphql.ts';
import { groupedBy } from './layout/grouped.ts';
import { countStatements, type DrawnGraph, type DrawnHolding } from './model.ts';

/** How many holdings take each stance, in the order of the bar. */
export type StanceCounts = Readonly<Record<HoldingStance, number>>;

export const barOrder = [
  'SUPPORTS',
  'MIXED',
  'NEUTRAL',
  'OPPOSES',
] as const satisfies readonly HoldingStance[];

export const countStances = (holdings: readonly DrawnHolding[]): StanceCounts => {
  const count = (stance: HoldingStance) => holdings.filter((holding) => holding.stance === stance).length;
  return {
    SUPPORTS: count('SUPPORTS'),
    MIXED: count('MIXED'),
    NEUTRAL: count('NEUTRAL'),
    OPPOSES: count('OPPOSES'),
  };
};

/** An issue with all that a row or a tile shows of it. */
export interface IssueSummary {
  id: string;
  name: string;
  statements: number;
  counts: StanceCounts;
  /** Names of who holds something here, those with most positions first. */
  holders: readonly string[];
  /** Its positions, those with most statements first, with who holds them. */
  positions: readonly {
    id: string;
    proposition: string;
    statements: number;
    holdings: readonly DrawnHolding[];
  }[];
}

const most = (a: number, b: number): number => b - a;

/** All issues that have positions, those with most statements first. Issues and positions of equal weight keep their order. */
export function summariseIssues(graph: DrawnGraph): IssueSummary[] {
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
  const holdingsOf = groupedBy(graph.holdings, ({ position }) => position);
  const positionsOf = groupedBy(graph.positions, ({ issue }) => issue);
  return graph.issues
    .flatMap(({ id, name }): IssueSummary[] => {
      const positions = (positionsOf.get(id) ?? []).map((position) => {
        const holdings = holdingsOf.get(position.id) ?? [];
        return {
          id: position.id,
          proposition: position.proposition,
          statements: countStatements(holdings),
          holdings,
        };
      });
      const holdings = positions.flatMap((position) => position.holdings);
      const heard = [...groupedBy(holdings, ({ actor }) => actor)].sort(([, a], [, b]) =>
        most(a.length, b.length),
      );
      if (positions.length === 0) return [];
      return [
        {
          id,
          name,
          statements: countStatements(holdings),
          counts: countStances(holdings),
          holders: heard.map(([actor]) => names.get(actor) ?? ''),
          positions: positions.sort((a, b) => most(a.statements, b.statements)),
        },
      ];
    })
    .sort((a, b) => most(a.statements, b.statements));
}
