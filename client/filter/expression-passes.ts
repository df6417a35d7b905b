import type { Stance, StatementFilter } from '../generated/graphql.ts';

/** What of an expression a filter looks at. */
interface Expressed {
  readonly stance: Stance;
  readonly condition: string | null;
  readonly certainty: 'LOW' | null;
  readonly position: { readonly id: string; readonly issue: { readonly id: string } };
}

/** Whether an expression of a statement that passes is one for which it does: the server's rule, for what is listed by expression. */
export function expressionPasses(
  filter: StatementFilter,
  { stance, condition, certainty, position }: Expressed,
): boolean {
  const { stances, positions, issues, conditional, includeLowCertainty } = filter;
  return (
    (!stances || stances.includes(stance)) &&
    (!positions || positions.includes(position.id)) &&
    (!issues || issues.includes(position.issue.id)) &&
    (typeof conditional !== 'boolean' || conditional === (condition !== null)) &&
    (includeLowCertainty !== false || certainty === null)
  );
}
