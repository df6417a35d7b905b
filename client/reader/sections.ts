import type { Grouping } from '../address/reading.ts';
import type { ReadTracesQuery } from '../generated/graphql.ts';
import { inWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { groupTraces, type ReadStatement } from './group.ts';

type Page = ReadTracesQuery['trace'];

/** Statements under one heading. */
export interface Section {
  readonly key: string;
  /** What they have in common; null where they are not grouped. */
  readonly title: string | null;
  /** How many there are in all, fetched or not; null where that is not known. */
  readonly count: number | null;
  readonly statements: readonly ReadStatement[];
}

/** What was fetched, group by group in its order; one section without a title where it is not grouped. */
export function sectionsOf(pages: readonly Page[], by: Grouping | null): Section[] {
  const edges = pages.flatMap((page) => page.edges);
  const keys = [...new Set(edges.map(({ group }) => group))];
  const known = new Map(pages[0]?.groups?.map((group) => [group.key, group]));
  return keys.map((key) => {
    const traces = edges.filter(({ group }) => group === key).map(({ node }) => node);
    const group = known.get(key ?? '');
    return {
      key: key ?? '',
      title: key === null ? null : (group?.label ?? titleOf(key, by, traces[0] ?? null)),
      count: group?.statements ?? null,
      statements: groupTraces(traces),
    };
  });
}

type Trace = Page['edges'][number]['node'];

/** A group's name, where the list of groups does not tell it. */
function titleOf(key: string, by: Grouping | null, trace: Trace | null): string {
  const { reader } = laterWords;
  if (/^\d{4}-\d\d$/.test(key)) return inWords(key) ?? key;
  if (key === 'SUPPORTS' || key === 'OPPOSES' || key === 'NEUTRAL') return reader.groupStances[key];
  if (key === 'LONGER') return reader.longer;
  if (key === 'NONE') return by === 'month' ? reader.undated : reader.noPosition;
  if (key.startsWith('Actor:')) return trace?.chain[0]?.actor.name ?? key;
  if (key.startsWith('Position:')) return trace?.position?.proposition ?? key;
  if (key.startsWith('Document:')) return trace?.quote.document.title ?? key;
  return key;
}
