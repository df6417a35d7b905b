import { type Chip, quoted } from './chips.ts';

/** What would remain without one restriction of a filter under which nothing passes. */
export interface Suggestion {
  readonly chip: Chip;
  readonly statements: number;
}

const numbers = ['no', 'the one', 'both', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** "Nothing matches all five filters." */
export function nothingMatches(many: number): string {
  if (many === 1) return 'Nothing matches this filter.';
  return `Nothing matches ${many === 2 ? 'both' : `all ${numbers[many] ?? many}`} filters.`;
}

/** The restrictions whose removal helps, those that leave most first, two at most. */
export const helpful = (suggestions: readonly Suggestion[]): Suggestion[] =>
  suggestions
    .filter(({ statements }) => statements > 0)
    .toSorted((one, other) => other.statements - one.statements)
    .slice(0, 2);

/** "Without “conditional only” there are 12 statements; without “Mirel Asto”, 4." */
export function withoutInWords(suggestions: readonly Suggestion[]): string {
  const [first, second] = suggestions;
  if (!first) return 'Taking away one of them alone does not help.';
  const { chip, statements } = first;
  const start = `Without ${quoted(chip)} there ${statements === 1 ? 'is 1 statement' : `are ${statements} statements`}`;
  return second ? `${start}; without ${quoted(second.chip)}, ${second.statements}.` : `${start}.`;
}
