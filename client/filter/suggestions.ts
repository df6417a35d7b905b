import { words } from '../wording/words.ts';
import { type Chip, quoted } from './chips.ts';

/** What would remain without one restriction of a filter under which nothing passes. */
export interface Suggestion {
  readonly chip: Chip;
  readonly statements: number;
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
  if (!first) return words.filter.noneAloneHelps;
  const start = words.filter.without(quoted(first.chip), first.statements);
  return `${start}${second ? words.filter.orWithout(quoted(second.chip), second.statements) : ''}.`;
}
