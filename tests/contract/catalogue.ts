import type { Parameter } from '../../server/graph/database.ts';
import type { Random } from '../harness/random.ts';
import type { Sample } from './sample.ts';

/** Before and after every text that is compared. */
const FIRST = '';
const LAST = '\u{10FFFF}';

/** What a parameter may be: first what lets most through, then what narrows. */
type Candidates = readonly [Parameter, ...Parameter[]];

/**
 * What the parameters of `cypher/` may be, by name, for a loaded graph. A name means the same in every file; where it does
 * not, the folder's examples say what it is there.
 */
export function catalogue(sample: Sample, random: Random): ReadonlyMap<string, Candidates> {
  const few = (label: string) => random.some(sample.ids(label), 0.4);
  const filter = (label: string): Candidates => [null, few(label), few(label), []];
  const all = (label: string): Candidates => [sample.ids(label), few(label), []];
  const ids = [...new Set(sample.nodes.map(({ id }) => id))];
  const texts = (key: 'sortKey' | 'recency' | 'searchText') =>
    sample.nodes.map((node) => node[key]).filter((text) => text !== null);
  const key = () => random.one(texts('sortKey'));
  const recency = () => random.one(texts('recency'));
  const word = () =>
    random.one(random.one(texts('searchText')).trim().split(' ')).slice(0, 1 + random.below(6));
  return new Map<string, Candidates>([
    ['ids', [ids, random.some(ids, 0.2), ['nobody.nowhere'], []]],
    ['id', [random.one(ids)]],
    ...['actor', 'document', 'event', 'issue', 'position'].map((name): [string, Candidates] => [
      `${name}Ids`,
      all(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`),
    ]),
    ['actors', filter('Actor')],
    ['publishers', filter('Actor')],
    ['positions', filter('Position')],
    ['issues', filter('Issue')],
    ['documents', filter('Document')],
    ['datasets', filter('Dataset')],
    ['dataset', [random.one(sample.ids('Dataset'))]],
    ['kinds', [null, ['DIRECT', 'PERSON'], ['INDIRECT', 'MIXED', 'STATE'], []]],
    ['stances', [null, ['SUPPORTS'], ['OPPOSES', 'NEUTRAL'], []]],
    ['actorKinds', [null, ['PERSON', 'GROUP'], ['STATE', 'ORGANISATION'], []]],
    ['reporterKinds', [null, ['PERSON', 'GROUP'], ['MEDIA'], []]],
    ['conditional', [null, true, false]],
    ['without', [[], few('Position').map((id) => `Position:${id}`), few('Actor').map((id) => `Actor:${id}`)]],
    ['outward', [null, true, false]],
    ['labels', [null, ['Position'], ['Actor', 'Document'], []]],
    ['certain', [null, true]],
    ['chosen', [[], random.some(ids, 0.2)]],
    ['attribution', [null, 'FIRSTHAND', 'RELAYED']],
    ['from', [null, '2025-03-14', '2025-05-08']],
    ['to', [null, '2025-03-14', '2025-05-08']],
    ['words', [null, [word()], [word(), word()], ['nowhere-to-be-found']]],
    ['aboveKey', [FIRST, key()]],
    ['belowKey', [LAST, key()]],
    ['aboveId', [FIRST, random.one(ids)]],
    ['belowId', [LAST, random.one(ids)]],
    ['within', [-1, 20]],
    ['until', [Number.MAX_SAFE_INTEGER, 60]],
    ['aboveStart', [-1, 20]],
    ['belowStart', [Number.MAX_SAFE_INTEGER, 60]],
    ['above', [FIRST, recency()]],
    ['below', [LAST, recency()]],
    ['newest', [LAST, recency()]],
    ['oldest', [FIRST, recency()]],
    ['after', [FIRST, random.one(ids)]],
    ['before', [LAST, random.one(ids)]],
    ['afterOther', [FIRST, random.one(ids)]],
    ['beforeOther', [LAST, random.one(ids)]],
    ['fromEnd', [false, true]],
    ['ascending', [false, true]],
    ['limit', [1000, 3, 1]],
    ['position', [null, ...sample.ids('Position')]],
    ['issue', [null, ...sample.ids('Issue')]],
    ['quote', [null, ...sample.ids('Quote')]],
    ['reporter', [null, ...sample.ids('Actor')]],
  ]);
}
