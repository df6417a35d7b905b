import type { ActorKind, Attribution, Stance, StatementKind } from '../generated/graphql.ts';
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
  key === 'text' ? text : `“${text}”`;

export const stanceNames: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  NEUTRAL: 'neutral',
};
export const heardNames: Readonly<Record<Attribution, string>> = {
  FIRSTHAND: 'firsthand',
  RELAYED: 'relayed',
};
export const actorKindNames: Readonly<Record<ActorKind, string>> = {
  PERSON: 'persons',
  STATE: 'states',
  ORGANISATION: 'organisations',
  COALITION: 'coalitions',
  GROUP: 'groups',
  MEDIA: 'media',
};
export const kindNames: Readonly<Record<StatementKind, string>> = {
  DIRECT: 'direct',
  INDIRECT: 'indirect',
  MIXED: 'both in one',
};

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
      chip(`stance ${one}`, stanceNames[one], { stances: toggled(filter.stances, one) }),
    ),
    ...(filter.conditional ? [chip('conditional', 'conditional only', { conditional: false })] : []),
    ...heard.map((one) => chip(`heard ${one}`, heardNames[one], { heard: toggled(filter.heard, one) })),
    ...filter.actorKinds.map((one) =>
      chip(`who ${one}`, actorKindNames[one], { actorKinds: toggled(filter.actorKinds, one) }),
    ),
    ...filter.actors.map((one) => chip(one, nameOf(one), { actors: toggled(filter.actors, one) })),
    ...filter.kinds.map((one) => chip(`words ${one}`, kindNames[one], { kinds: toggled(filter.kinds, one) })),
    ...(filter.certain ? [chip('certain', 'without low certainty', { certain: false })] : []),
    ...filter.issues.map((one) => chip(one, nameOf(one), { issues: toggled(filter.issues, one) })),
    ...filter.datasets.map((one) => chip(one, nameOf(one), { datasets: toggled(filter.datasets, one) })),
    ...(from !== null || to !== null ? [chip('said', period(from, to), { from: null, to: null })] : []),
    ...(text === '' ? [] : [chip('text', `“${text}”`, { text: '' })]),
    ...(least > noFilter.least
      ? [chip('least', `lines of ${least} and more`, { least: noFilter.least })]
      : []),
  ];
}

function period(from: string | null, to: string | null): string {
  if (from === null) return `until ${inWords(to ?? '')}`;
  return to === null ? `since ${inWords(from)}` : `${inWords(from)} – ${inWords(to)}`;
}
