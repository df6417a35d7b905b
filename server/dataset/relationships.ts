import type { Parameter } from '../graph/database.ts';
import { idOf, quoteId, wordsOfQuote, wordsOfTie, type CheckedDataset, type EntryLabel } from './checked.ts';
import { listOf, type AffiliationEntry, type QuoteEntry, type Words } from './format.ts';
import { spanOf } from './quote-nodes.ts';
import { dateProperties, entriesOf, present } from './rows.ts';

/** The files of `cypher/load/relationship/`, one for each kind of relationship and ends. */
export type RelationshipFile =
  | 'about'
  | 'addressed-to'
  | 'answers'
  | 'at'
  | 'contradicts'
  | 'evidenced-by'
  | 'expresses'
  | 'from'
  | 'member-of'
  | 'mentions-actor'
  | 'mentions-event'
  | 'mentions-position'
  | 'published-by'
  | 'refines'
  | 'reports'
  | 'represents'
  | 'retells'
  | 'said';

/** A relationship to store, between the nodes with these ids, in the direction in which it is stored. */
export interface RelationshipRow {
  readonly file: RelationshipFile;
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, Parameter>>;
}

/** Ids of entries by their keys, looked up in this dataset and those it uses. */
export interface Resolver {
  idOf(label: EntryLabel, key: string): string;
  /** What a mention is of. */
  mentioned(key: string): { readonly label: 'Actor' | 'Event' | 'Position'; readonly id: string };
}

const MENTIONS = { Actor: 'mentions-actor', Event: 'mentions-event', Position: 'mentions-position' } as const;

/** All relationships that a dataset's entries own, in the order written. */
export function* relationshipRows(dataset: CheckedDataset, ids: Resolver): Generator<RelationshipRow> {
  yield* ofActors(dataset, ids);
  yield* ofPositions(dataset, ids);
  yield* ofDocuments(dataset, ids);
  yield* ofStatements(dataset, ids);
}

function* ofActors(dataset: CheckedDataset, ids: Resolver): Generator<RelationshipRow> {
  for (const [key, { represents, memberOf }] of entriesOf(dataset.file.actors)) {
    const from = idOf(dataset.id, key);
    for (const tie of represents ?? []) yield affiliation('represents', from, tie, dataset, ids);
    for (const tie of memberOf ?? []) yield affiliation('member-of', from, tie, dataset, ids);
  }
}

function affiliation(
  file: RelationshipFile,
  from: string,
  { actor, role, since, until, quotes }: AffiliationEntry,
  dataset: CheckedDataset,
  ids: Resolver,
): RelationshipRow {
  const props = present({
    role,
    ...dateProperties('since', since),
    ...dateProperties('until', until),
    quotes: quotes?.map((quote) => spannedId(dataset, quote, wordsOfTie(quote))),
  });
  return { file, from, to: ids.idOf('Actor', actor), props };
}

function* ofPositions(dataset: CheckedDataset, ids: Resolver): Generator<RelationshipRow> {
  const contradictions = new Set<string>();
  for (const [key, { issue, contradicts, refines }] of entriesOf(dataset.file.positions)) {
    const from = idOf(dataset.id, key);
    yield plain('about', from, ids.idOf('Issue', issue));
    for (const other of refines ?? []) yield plain('refines', from, ids.idOf('Position', other));
    for (const other of contradicts ?? []) {
      const [least, greatest] = inOrder(from, ids.idOf('Position', other));
      if (contradictions.has(`${least} ${greatest}`)) continue;
      contradictions.add(`${least} ${greatest}`);
      // Symmetric, so its direction does not tell whose it is.
      yield { file: 'contradicts', from: least, to: greatest, props: { dataset: dataset.id } };
    }
  }
}

function* ofDocuments(dataset: CheckedDataset, ids: Resolver): Generator<RelationshipRow> {
  for (const [key, { publisher, retells }] of entriesOf(dataset.file.documents)) {
    const from = idOf(dataset.id, key);
    if (publisher !== undefined) yield plain('published-by', from, ids.idOf('Actor', publisher));
    for (const other of listOf(retells)) yield plain('retells', from, ids.idOf('Document', other));
  }
}

function* ofStatements(dataset: CheckedDataset, ids: Resolver): Generator<RelationshipRow> {
  for (const [key, entry] of entriesOf(dataset.file.statements)) {
    const from = idOf(dataset.id, key);
    const quoteIds = entry.quotes.map((quote) => spannedId(dataset, quote, wordsOfQuote(quote, entry.kind)));
    yield plain('said', ids.idOf('Actor', entry.actor), from);
    for (const [order, to] of quoteIds.entries()) yield { file: 'evidenced-by', from, to, props: { order } };
    for (const [order, { position, stance, condition, certainty, quotes }] of (
      entry.expresses ?? []
    ).entries()) {
      const carriers =
        quotes &&
        entry.quotes.flatMap(({ key: name }, at) =>
          name !== undefined && quotes.includes(name) ? (quoteIds[at] ?? []) : [],
        );
      const props = present({ stance, condition, certainty, quotes: carriers, order });
      yield { file: 'expresses', from, to: ids.idOf('Position', position), props };
    }
    if (entry.at !== undefined) yield plain('at', from, ids.idOf('Event', entry.at));
    for (const actor of entry.addressedTo ?? []) yield plain('addressed-to', from, ids.idOf('Actor', actor));
    for (const other of entry.reports ?? []) yield plain('reports', from, ids.idOf('Statement', other));
    for (const { statement, as } of entry.answers ?? []) {
      yield { file: 'answers', from, to: ids.idOf('Statement', statement), props: { as } };
    }
    for (const mention of entry.mentions ?? []) {
      const { label, id } = ids.mentioned(mention);
      yield plain(MENTIONS[label], from, id);
    }
  }
}

function plain(file: RelationshipFile, from: string, to: string): RelationshipRow {
  return { file, from, to, props: {} };
}

function inOrder(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}

function spannedId(dataset: CheckedDataset, quote: QuoteEntry, words: Words): string {
  return quoteId(dataset.id, quote.document, spanOf(dataset, quote), words);
}
