import type { GraphDatabase, Query, Transaction } from '../graph/database.ts';
import { ALL_DATASETS } from '../graph/datasets.ts';
import { BATCH, batches } from './batches.ts';
import { idOf, type CheckedDataset, type QuoteNode } from './checked.ts';
import { clearRelationships, deleteStale } from './clear.ts';
import { ChangedWhileLoading } from './load-errors.ts';
import { storeNodes, storeRelationships, type LabelFile } from './queries.ts';
import { quoteNodes } from './quote-nodes.ts';
import {
  relationshipRows,
  type RelationshipFile,
  type RelationshipRow,
  type Resolver,
} from './relationships.ts';
import { resolveReferences } from './resolve.ts';
import {
  actorRows,
  datasetRow,
  documentRow,
  eventRows,
  issueRows,
  positionRows,
  quoteRow,
  statementRows,
  type NodeRow,
} from './rows.ts';
import { readTextFile } from './text-file.ts';
import { refuseChangedTexts } from './unchanged-texts.ts';

/** How far a load has come. */
export interface Progress {
  /** Nodes and relationships stored. */
  readonly done: number;
  /** Nodes and relationships to store in all. */
  readonly total: number;
  /** What is being stored, such as "statements". */
  readonly what: string;
}

export interface LoadOptions {
  readonly onProgress?: (progress: Progress) => void;
}

/** What a load did: nothing where the stored dataset was the same already. */
export type LoadResult = 'loaded' | 'unchanged';

/**
 * Makes the stored nodes and relationships of a dataset equal to its files, and touches no others: one transaction, all or nothing.
 * @throws UnresolvedReferences · DocumentTextChanged · StillReferredTo · ChangedWhileLoading; and what the database throws
 */
export function loadDataset(
  database: GraphDatabase,
  dataset: CheckedDataset,
  { onProgress }: LoadOptions = {},
): Promise<LoadResult> {
  return database.transaction(async (transaction) => {
    const stored = (await transaction.run(ALL_DATASETS, {})).find(({ id }) => id === dataset.id);
    if (stored?.sha256 === dataset.sha256) return 'unchanged';
    const ids = await resolveReferences(transaction, dataset);
    const load = new Load(transaction, dataset, ids, onProgress);
    if (stored !== undefined) await load.clear();
    await load.store();
    return 'loaded';
  });
}

class Load {
  readonly #transaction: Transaction;
  readonly #dataset: CheckedDataset;
  readonly #ids: Resolver;
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  readonly #quotes: ReadonlyMap<string, readonly QuoteNode[]>;
  #done = 0;
  #total = 0;

  constructor(
    transaction: Transaction,
    dataset: CheckedDataset,
    ids: Resolver,
    onProgress: ((progress: Progress) => void) | undefined,
  ) {
    this.#transaction = transaction;
    this.#dataset = dataset;
    this.#ids = ids;
    this.#onProgress = onProgress;
    this.#quotes = quoteNodes(dataset);
  }

  /** Stores all nodes and relationships; the dataset has no stored relationships any more. */
  async store(): Promise<void> {
    const dataset = this.#dataset;
    this.#total = this.#count();
    await this.#store(storeNodes('dataset'), 'dataset', [datasetRow(dataset)]);
    await this.#store(storeNodes('actor'), 'actors', actorRows(dataset));
    await this.#store(storeNodes('issue'), 'issues', issueRows(dataset));
    await this.#store(storeNodes('position'), 'positions', positionRows(dataset));
    await this.#store(storeNodes('event'), 'events', eventRows(dataset));
    for (const key of Object.keys(dataset.file.documents ?? {})) await this.#storeDocument(key);
    const idOfActor = (key: string) => this.#ids.idOf('Actor', key);
    await this.#store(storeNodes('statement'), 'statements', statementRows(dataset, idOfActor));
    await this.#storeRelationships();
  }

  /** Takes away the stored relationships and the nodes that the dataset no longer has. */
  async clear(): Promise<void> {
    const { id, path } = this.#dataset;
    await refuseChangedTexts(this.#transaction, this.#dataset);
    const kept = this.#keptIds();
    const stale = await clearRelationships(this.#transaction, id, (label, stored) => kept[label].has(stored));
    await deleteStale(this.#transaction, id, stale, path);
  }

  #keptIds(): Readonly<Record<LabelFile, ReadonlySet<string>>> {
    const { id, file } = this.#dataset;
    const idsOf = (section: object | undefined) =>
      new Set(Object.keys(section ?? {}).map((key) => idOf(id, key)));
    return {
      actor: idsOf(file.actors),
      issue: idsOf(file.issues),
      position: idsOf(file.positions),
      event: idsOf(file.events),
      document: idsOf(file.documents),
      statement: idsOf(file.statements),
      quote: new Set([...this.#quotes.values()].flat().map((quote) => quote.id)),
    };
  }

  /** One document's text at a time is held, with its quotes. */
  async #storeDocument(key: string): Promise<void> {
    const dataset = this.#dataset;
    const text = await this.#textOf(key);
    await this.#store(storeNodes('document'), 'documents', [documentRow(dataset, key, text)]);
    const rows = (this.#quotes.get(key) ?? []).map((quote) => quoteRow(dataset, quote, text ?? ''));
    await this.#store(storeNodes('quote'), 'quotes', rows);
  }

  async #textOf(key: string): Promise<string | undefined> {
    const held = this.#dataset.texts.get(key);
    if (held === undefined) return undefined;
    const { text, sha256 } = await readTextFile(this.#dataset.folder, held.path);
    if (sha256 !== held.sha256) throw new ChangedWhileLoading(held.path);
    return text;
  }

  async #storeRelationships(): Promise<void> {
    const waiting = new Map<RelationshipFile, RelationshipRow[]>();
    const flush = async (file: RelationshipFile, rows: RelationshipRow[]) => {
      waiting.delete(file);
      const stored = rows.map(({ from, to, props }) => ({ from, to, props }));
      await this.#store(storeRelationships(file), 'relationships', stored);
    };
    for (const row of this.#relationships()) {
      const rows = waiting.get(row.file) ?? [];
      rows.push(row);
      waiting.set(row.file, rows);
      if (rows.length === BATCH) await flush(row.file, rows);
    }
    for (const [file, rows] of waiting) await flush(file, rows);
  }

  *#relationships(): Generator<RelationshipRow> {
    for (const quote of [...this.#quotes.values()].flat()) {
      yield { file: 'from', from: quote.id, to: idOf(this.#dataset.id, quote.document), props: {} };
    }
    yield* relationshipRows(this.#dataset, this.#ids);
  }

  async #store(
    query: Query<number>,
    what: string,
    rows: Iterable<NodeRow | Omit<RelationshipRow, 'file'>>,
  ): Promise<void> {
    for (const batch of batches(rows)) {
      const [stored] = await this.#transaction.run(query, { rows: batch });
      if (stored !== batch.length) throw new Error(`${query.file} stored ${stored} of ${batch.length} rows`);
      this.#done += batch.length;
      this.#onProgress?.({ done: this.#done, total: this.#total, what });
    }
  }

  #count(): number {
    const { actors, issues, positions, events, documents, statements } = this.#dataset.file;
    const sections = [actors, issues, positions, events, documents, statements];
    const entries = sections.reduce((sum, section) => sum + Object.keys(section ?? {}).length, 1);
    const quotes = [...this.#quotes.values()].reduce((sum, { length }) => sum + length, 0);
    let relationships = 0;
    for (const _ of this.#relationships()) relationships += 1;
    return entries + quotes + relationships;
  }
}
