import { type Filter, leasts, noFilter, options } from './filter.ts';

/** Parameters that name some of a few options, in small letters. */
const words = {
  stances: 'stance',
  heard: 'heard',
  reporterKinds: 'through',
  actorKinds: 'who',
  kinds: 'words',
} as const;
/** Parameters that name nodes, by their ids without label. */
const nodes = {
  issues: ['issue', 'Issue'],
  actors: ['actor', 'Actor'],
  datasets: ['dataset', 'Dataset'],
} as const;

const bareId = /^[a-z0-9][a-z0-9.-]*$/;
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * The filter of an address: `stance=supports,opposes&conditional=only&heard=relayed&through=group&who=state&words=direct&certainty=sure&issue=…&actor=…&dataset=…&from=…&to=…&text=…&least=2`.
 * Never throws: what makes no sense does not restrict.
 */
export function parseFilter(query: URLSearchParams): Filter {
  const listed = (name: string) => [...new Set(query.get(name)?.split(',') ?? [])];
  const some = <Option extends string>(name: string, all: readonly Option[]) => {
    const named = listed(name);
    return all.filter((option) => named.includes(option.toLowerCase()));
  };
  const ids = ([name, label]: readonly [string, string]) =>
    listed(name)
      .filter((id) => bareId.test(id))
      .map((id) => `${label}:${id}`);
  const from = dayOf(query.get('from'));
  const to = dayOf(query.get('to'));
  return {
    stances: some(words.stances, options.stances),
    conditional: query.get('conditional') === 'only',
    heard: some(words.heard, options.heard),
    reporterKinds: some(words.reporterKinds, options.actorKinds),
    actorKinds: some(words.actorKinds, options.actorKinds),
    kinds: some(words.kinds, options.kinds),
    certain: query.get('certainty') === 'sure',
    issues: ids(nodes.issues),
    actors: ids(nodes.actors),
    datasets: ids(nodes.datasets),
    from,
    to: from !== null && to !== null && to < from ? null : to,
    text: (query.get('text') ?? '').trim(),
    least: leasts.find((least) => `${least}` === query.get('least')) ?? noFilter.least,
  };
}

/** Puts a filter into a query: the inverse of `parseFilter`. */
export function putFilter(query: URLSearchParams, filter: Filter): void {
  const put = (name: string, value: string | null) => value && query.set(name, value);
  put(words.stances, small(filter.stances));
  put('conditional', filter.conditional ? 'only' : null);
  put(words.heard, small(filter.heard));
  put(words.reporterKinds, small(filter.reporterKinds));
  put(words.actorKinds, small(filter.actorKinds));
  put(words.kinds, small(filter.kinds));
  put('certainty', filter.certain ? 'sure' : null);
  for (const list of ['issues', 'actors', 'datasets'] as const) put(nodes[list][0], bare(filter[list]));
  put('from', filter.from);
  put('to', filter.to);
  put('text', filter.text);
  put('least', filter.least === noFilter.least ? null : `${filter.least}`);
}

const small = (names: readonly string[]) => names.map((option) => option.toLowerCase()).join(',');
const bare = (ids: readonly string[]) => ids.map((id) => id.slice(id.indexOf(':') + 1)).join(',');

/** A day that the calendar has; else null. */
export function dayOf(text: string | null): string | null {
  if (text === null || !day.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
