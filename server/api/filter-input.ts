import { foldedWords } from '../graph/fold.ts';
import { NO_FILTER, type StatementFilter } from '../graph/statement-filter.ts';
import { readDay } from './dates.ts';
import { badUserInput } from './errors.ts';
import type { StatementFilter as StatementFilterInput } from './generated/resolver-types.ts';
import { type Label, readIdOf } from './ids.ts';

type Given<Value> = Value | null | undefined;

const LONGEST_TEXT = 1_000;
const LONGEST_LIST = 1_000;

/**
 * A filter on statements as the graph's questions take it.
 * @throws GraphQLError BAD_USER_INPUT naming the field, such as `filter.actors`
 */
export function readStatementFilter(input: Given<StatementFilterInput>): StatementFilter {
  if (!input) return NO_FILTER;
  return {
    actors: readIds('Actor', input.actors, 'filter.actors'),
    actorKinds: input.actorKinds ?? null,
    reporterKinds: input.reporterKinds ?? null,
    positions: readIds('Position', input.positions, 'filter.positions'),
    issues: readIds('Issue', input.issues, 'filter.issues'),
    documents: readIds('Document', input.documents, 'filter.documents'),
    datasets: readIds('Dataset', input.datasets, 'filter.datasets'),
    kinds: input.kinds ?? null,
    stances: input.stances ?? null,
    conditional: input.conditional ?? null,
    certain: input.includeLowCertainty === false ? true : null,
    attribution: input.attribution ?? null,
    ...readPeriod(input),
    words: readWords(input.text, 'filter.text'),
  };
}

/** Bare ids of one label; null where no list was given. @throws GraphQLError BAD_USER_INPUT */
export function readIds(label: Label, ids: Given<readonly string[]>, argument: string): string[] | null {
  if (!ids) return null;
  if (ids.length > LONGEST_LIST)
    throw badUserInput(`${argument}: at most ${LONGEST_LIST} ids, not ${ids.length}.`);
  return ids.map((id) => readIdOf(label, id, argument));
}

/** Two days in order, either may be missing. @throws GraphQLError BAD_USER_INPUT */
export function readPeriod(input: Given<{ from?: Given<string>; to?: Given<string> }>) {
  const from = typeof input?.from === 'string' ? readDay(input.from, 'filter.from') : null;
  const to = typeof input?.to === 'string' ? readDay(input.to, 'filter.to') : null;
  if (from !== null && to !== null && from > to) {
    throw badUserInput(`filter.from: ${from} comes after filter.to, ${to}.`);
  }
  return { from, to };
}

/** The folded words of a text to look for; null where there are none. @throws GraphQLError BAD_USER_INPUT */
export function readWords(text: Given<string>, argument: string): string[] | null {
  if (!text) return null;
  if (text.length > LONGEST_TEXT) {
    throw badUserInput(`${argument}: at most ${LONGEST_TEXT} characters, not ${text.length}.`);
  }
  const words = [...new Set(foldedWords(text))];
  return words.length > 0 ? words : null;
}
