import { countStances, type IssueSummary } from './issue-summary.ts';
import { countStatements } from './model.ts';

/**
 * The issues that a text is found in, with the positions it is found in: in their words or in the name of who holds them; all positions of
 * an issue whose own name has it. Every word of the text has to be there. Nothing typed leaves all.
 */
export function narrowIssues(
  issues: readonly IssueSummary[],
  text: string,
  nameOf: (actor: string) => string,
): readonly IssueSummary[] {
  const words = text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return issues;
  const has = (...texts: readonly string[]): boolean => {
    const all = texts.join('\n').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  };
  return issues.flatMap((issue): IssueSummary[] => {
    if (has(issue.name)) return [issue];
    const positions = issue.positions.filter(({ proposition, holdings }) =>
      has(proposition, ...holdings.map(({ actor }) => nameOf(actor))),
    );
    const holdings = positions.flatMap((position) => position.holdings);
    return positions.length === 0
      ? []
      : [{ ...issue, positions, statements: countStatements(holdings), counts: countStances(holdings) }];
  });
}
