import type { Span } from './anchor.ts';
import type { Place } from './diagnostic.ts';
import type { Path } from './yaml/source.ts';
import type { DatasetFile, QuoteEntry, StatementEntry, Words } from './format.ts';

/** Labels of the nodes that entries of a dataset's sections become. */
export type EntryLabel = 'Actor' | 'Issue' | 'Position' | 'Event' | 'Document' | 'Statement';

/** A key written somewhere to refer to an entry of this dataset or one it uses. */
export interface Reference {
  readonly key: string;
  /** What the key may be of; several for a mention. */
  readonly labels: readonly EntryLabel[];
  /** Where it is written. */
  readonly path: Path;
}

/** The text of a document as found on disk. */
export interface HeldText {
  /** Path within the folder of the dataset. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** UTF-16 units. */
  readonly length: number;
  /** Where the path is written. */
  readonly place: Place;
}

/** A dataset without faults, ready to load. Texts stay on disk: one is read at a time. */
export interface CheckedDataset {
  readonly id: string;
  /** The folder, as a path from where the user stands. */
  readonly folder: string;
  /** Path of its `dataset.yaml`, as diagnostics name it. */
  readonly path: string;
  /** SHA-256 over the files, hexadecimal. */
  readonly sha256: string;
  readonly file: DatasetFile;
  /** By document key. */
  readonly texts: ReadonlyMap<string, HeldText>;
  /** Where each quote stands, by the quote as written. */
  readonly spans: ReadonlyMap<QuoteEntry, Span>;
  /** Keys that may be of other datasets, to be looked up when loading; none where `uses` is not given. */
  readonly references: readonly Reference[];
  /** Where `uses` names another dataset, in order. */
  readonly uses: readonly { readonly dataset: string; readonly place: Place }[];
  /** Place of a value, for what is only found out when loading. */
  placeOf(path: Path): Place;
}

/** A quote's node, which all share that quote the same words of the same document. */
export interface QuoteNode extends Span {
  readonly id: string;
  readonly document: string;
  readonly words: Words;
  readonly locator: string | undefined;
}

/** Whose words a quote of a statement is: its own `words`, or what the statement's kind says. */
export function wordsOfQuote(quote: Pick<QuoteEntry, 'words'>, kind: StatementEntry['kind']): Words {
  return quote.words ?? (kind === 'DIRECT' ? 'SPEAKER' : 'REPORTER');
}

/** Whose words a quote is that evidences an office or a membership. */
export function wordsOfTie(quote: Pick<QuoteEntry, 'words'>): Words {
  return quote.words ?? 'REPORTER';
}

/** The id of a node: unique within its label over all datasets. */
export function idOf(dataset: string, key: string): string {
  return `${dataset}.${key}`;
}

/** The id of a quote's node, told by where it stands and whose words it is. */
export function quoteId(dataset: string, document: string, { start, end }: Span, words: Words): string {
  return `${idOf(dataset, document)}.${start}-${end}-${words === 'SPEAKER' ? 's' : 'r'}`;
}
