import { errorAt, type Diagnostic } from './diagnostic.ts';

/** The ways in which a dataset cannot be loaded or removed, closed: a caller tells them apart by class. Nothing was changed. */
export abstract class DatasetError extends Error {
  /** What to tell the user, with the place in the file where there is one; empty where the message is all. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[] = []) {
    super(message);
    this.name = new.target.name;
    this.diagnostics = diagnostics;
  }
}

/** The dataset refers to datasets or entries that are not there, or to keys that two datasets have. */
export class UnresolvedReferences extends DatasetError {
  constructor(dataset: string, diagnostics: readonly Diagnostic[]) {
    super(`${dataset} refers to what is not loaded`, diagnostics);
  }
}

/** The text of stored documents would change; a document's text never does. */
export class DocumentTextChanged extends DatasetError {
  /** Ids of the documents. */
  readonly documents: readonly string[];

  constructor(documents: readonly string[], diagnostics: readonly Diagnostic[]) {
    super(`the text of ${documents.join(', ')} differs from the stored one`, diagnostics);
    this.documents = documents;
  }
}

/** Something would be taken away to which another dataset refers. */
export class StillReferredTo extends DatasetError {
  readonly dataset: string;
  /** Ids of the datasets that refer to it. */
  readonly by: readonly string[];

  /** @param file the dataset's file, where its load would take something away */
  constructor(dataset: string, by: readonly string[], ids: readonly string[], file?: string) {
    const some = ids.slice(0, 3).join(', ') + (ids.length > 3 ? ` and ${ids.length - 3} more` : '');
    const message = `${dataset} cannot give up ${some}: ${by.join(' and ')} refers to it`;
    super(message, file === undefined ? [] : [errorAt(file, { line: 1, column: 1 }, message)]);
    this.dataset = dataset;
    this.by = by;
  }
}

/** The files of the dataset changed after they were checked. */
export class ChangedWhileLoading extends DatasetError {
  constructor(path: string) {
    super(`${path} changed while it was loaded: load again`);
  }
}

/** There is no such dataset to remove. */
export class UnknownDataset extends DatasetError {
  readonly dataset: string;

  constructor(dataset: string, loaded: readonly string[]) {
    super(
      `there is no dataset ${dataset}; ${loaded.length === 0 ? 'none is loaded' : `loaded: ${loaded.join(', ')}`}`,
    );
    this.dataset = dataset;
  }
}
