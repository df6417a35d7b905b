import { words } from '../wording/words.ts';
import { inWords } from '../wording/dates.ts';
import { type Filter, noFilter, options, toggled } from './filter.ts';

/** One restriction of a filter, told in a few words. */
export interface Chip {
  /** The same for the same restriction. */
  readonly key: string;
  readonly text: string;
  /** The filter without it. */
  readonly without: Filter;
}

/** The words of a chip within a sentence: in quotation marks, where they have none of their own. */
export const quoted = ({ key, text }: Pick<Chip, 'key' | 'text'>): string =>
  key === 'text' ? text : words.filter.quoted(text);

/**
 * The restrictions of a filter, one chip each, in the order of the panel; what does not restrict has none.
 * @param nameOf the name of an issue, an actor or a dataset by its global id
 */
export function chipsOf(filter: Filter, nameOf: (id: string) => string): Chip[] {
  const chip = (key: string, text: string, change: Partial<Filter>): Chip => ({
    key,
    text,
    without: { ...filter, ...change },
  });
  // Both ways of hearing are all there are.
  const heard = filter.heard.length < options.heard.length ? filter.heard : [];
  const { from, to, text, least } = filter;
  return [
    ...filter.stances.map((one) =>
      chip(`stance ${one}`, words.filter.stances[one], { stances: toggled(filter.stances, one) }),
    ),
    ...(filter.conditional
      ? [chip('conditional', words.filter.conditionalOnly, { conditional: false })]
      : []),
    ...heard.map((one) =>
      chip(`heard ${one}`, words.filter.heardWays[one], { heard: toggled(filter.heard, one) }),
    ),
    ...filter.reporterKinds.map((one) =>
      chip(`through ${one}`, words.filter.through(words.filter.reporterKinds[one]), {
        reporterKinds: toggled(filter.reporterKinds, one),
      }),
    ),
    ...filter.actorKinds.map((one) =>
      chip(`who ${one}`, words.filter.actorKinds[one], { actorKinds: toggled(filter.actorKinds, one) }),
    ),
    ...filter.actors.map((one) => chip(one, nameOf(one), { actors: toggled(filter.actors, one) })),
    ...filter.kinds.map((one) =>
      chip(`words ${one}`, words.filter.kinds[one], { kinds: toggled(filter.kinds, one) }),
    ),
    ...(filter.certain ? [chip('certain', words.filter.withoutLowCertainty, { certain: false })] : []),
    ...filter.issues.map((one) => chip(one, nameOf(one), { issues: toggled(filter.issues, one) })),
    ...filter.datasets.map((one) => chip(one, nameOf(one), { datasets: toggled(filter.datasets, one) })),
    ...(from !== null || to !== null ? [chip('said', period(from, to), { from: null, to: null })] : []),
    ...(text === '' ? [] : [chip('text', words.filter.quoted(text), { text: '' })]),
    ...(least > noFilter.least
      ? [chip('least', words.filter.linesOf(least), { least: noFilter.least })]
      : []),
  ];
}

function period(from: string | null, to: string | null): string {
  if (from === null) return words.filter.until(inWords(to ?? '') ?? '');
  return to === null
    ? words.filter.since(inWords(from) ?? '')
    : words.filter.between(inWords(from) ?? '', inWords(to) ?? '');
}
