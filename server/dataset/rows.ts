import type { Parameter } from '../graph/database.ts';
import { FIRST_DAY, LAST_DAY } from '../graph/days.ts';
import { fold, searchTextOf } from '../graph/fold.ts';
import { idOf, type CheckedDataset, type QuoteNode } from './checked.ts';
import { parseEdtf } from './edtf.ts';
import type { StatementEntry } from './format.ts';
import { listOf } from './format.ts';
import { wordsOf } from './anchor.ts';

/** A node to store: its id and all its properties, the id among them. */
export type NodeRow = { readonly id: string; readonly props: Properties };
type Properties = Readonly<Record<string, Parameter>>;

/** The dataset's own node. */
export function datasetRow({ id, sha256, file: { title, description, coding } }: CheckedDataset): NodeRow {
  const { coder, on, method } = coding;
  return { id, props: present({ id, title, description, coder, codedOn: on, method, sha256 }) };
}

export function* actorRows(dataset: CheckedDataset): Generator<NodeRow> {
  for (const [key, { name, kind, aliases, description, wikidata }] of entriesOf(dataset.file.actors)) {
    const searched = { searchText: searchTextOf([name]), aliasSearchText: aliases && searchTextOf(aliases) };
    yield row(dataset, key, {
      name,
      kind,
      aliases: aliases ?? [],
      description,
      wikidata,
      sortKey: fold(name),
      ...searched,
    });
  }
}

export function* issueRows(dataset: CheckedDataset): Generator<NodeRow> {
  for (const [key, { name, description }] of entriesOf(dataset.file.issues)) {
    yield row(dataset, key, { name, description, sortKey: fold(name), searchText: searchTextOf([name]) });
  }
}

export function* positionRows(dataset: CheckedDataset): Generator<NodeRow> {
  for (const [key, { proposition, note }] of entriesOf(dataset.file.positions)) {
    yield row(dataset, key, {
      proposition,
      note,
      sortKey: fold(proposition),
      searchText: searchTextOf([proposition]),
    });
  }
}

export function* eventRows(dataset: CheckedDataset): Generator<NodeRow> {
  for (const [key, { name, place, occurred, note }] of entriesOf(dataset.file.events)) {
    yield row(dataset, key, {
      name,
      place,
      note,
      ...dateProperties('occurred', occurred),
      sortKey: fold(name),
      searchText: searchTextOf([name]),
    });
  }
}

/** A document's node; `text` is the whole text where one is held. */
export function documentRow(dataset: CheckedDataset, key: string, text: string | undefined): NodeRow {
  const { title, url, language, published, rights, note } = dataset.file.documents?.[key] ?? { title: key };
  return row(dataset, key, {
    title,
    url,
    language,
    rights,
    note,
    text,
    textSha256: dataset.texts.get(key)?.sha256,
    length: text?.length ?? 0,
    ...dateProperties('published', published),
    sortKey: fold(title),
    searchText: searchTextOf([title]),
  });
}

/** A quote's node, its words cut out of its document's text. */
export function quoteRow(dataset: CheckedDataset, quote: QuoteNode, text: string): NodeRow {
  const { id, start, end, words, locator } = quote;
  const cut = wordsOf(text, quote);
  const searchText = searchTextOf([cut.exact]);
  return { id, props: present({ id, dataset: dataset.id, ...cut, start, end, words, locator, searchText }) };
}

export function* statementRows(
  dataset: CheckedDataset,
  idOfActor: (key: string) => string,
): Generator<NodeRow> {
  for (const [key, entry] of entriesOf(dataset.file.statements)) {
    const { coder, on, method } = entry.coding ?? dataset.file.coding;
    const recency = `${latestDay(dataset, entry)} ${idOf(dataset.id, key)}`;
    yield row(dataset, key, {
      kind: entry.kind,
      act: entry.act ?? 'SPEECH',
      ...dateProperties('said', entry.said),
      cues: listOf(entry.cue),
      summary: entry.summary,
      note: entry.note,
      certainty: entry.certainty,
      coder,
      codedOn: on,
      method,
      recency,
      actorRecency: `${idOfActor(entry.actor)} ${recency}`,
    });
  }
}

/** The latest day on which a statement can have been said: not after any of its documents was out; `0000-01-01` where nothing is known. */
function latestDay({ file }: CheckedDataset, { said, quotes }: StatementEntry): string {
  const published = quotes.flatMap(({ document }) => file.documents?.[document]?.published ?? []);
  const latest = [said ?? [], published].flat().map((date) => parseEdtf(date).latest);
  return latest.sort()[0] ?? FIRST_DAY;
}

/** A date as it is stored: as coded, where it is, and its bounds, where it is not known the widest. */
export function dateProperties(name: string, date: string | undefined): Record<string, string | undefined> {
  const range = date === undefined ? undefined : parseEdtf(date);
  return {
    [name]: date,
    [`${name}Earliest`]: range?.earliest ?? FIRST_DAY,
    [`${name}Latest`]: range?.latest ?? LAST_DAY,
  };
}

/** Properties without those that are not given: the engines differ in what they make of nothing. */
export function present(properties: Readonly<Record<string, Parameter | undefined>>): Properties {
  const given: Record<string, Parameter> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) given[name] = value;
  return given;
}

/** The entries of a section, in the order written. */
export function entriesOf<Entry>(section: Readonly<Record<string, Entry>> | undefined): [string, Entry][] {
  return Object.entries(section ?? {});
}

function row(
  dataset: CheckedDataset,
  key: string,
  properties: Readonly<Record<string, Parameter | undefined>>,
): NodeRow {
  const id = idOf(dataset.id, key);
  return { id, props: present({ id, dataset: dataset.id, ...properties }) };
}
