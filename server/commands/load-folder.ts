import { formatDiagnostic, type Diagnostic } from '../dataset/diagnostic.ts';
import { DatasetError } from '../dataset/load-errors.ts';
import { loadDataset, type LoadResult } from '../dataset/load.ts';
import { readDataset } from '../dataset/read.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { progressLine } from './progress-line.ts';
import { Refused } from './refused.ts';

export interface LoadedFolder {
  readonly id: string;
  readonly result: LoadResult;
}

/**
 * Loads the dataset of a folder, with its diagnostics on standard error.
 * @param stop ends the load, which then leaves the graph as it was
 * @throws Refused the dataset has errors or does not fit the datasets that are loaded; AbortError where it was stopped
 */
export async function loadFolder(
  database: GraphDatabase,
  folder: string,
  stop?: AbortSignal,
): Promise<LoadedFolder> {
  const { dataset, diagnostics } = await readDataset(folder);
  report(diagnostics);
  if (dataset === undefined) throw new Refused(`${folder} is not loaded: the errors are listed above.`);
  const line = progressLine(folder);
  try {
    const onProgress = (progress: Parameters<typeof line.show>[0]): void => {
      stop?.throwIfAborted();
      line.show(progress);
    };
    return { id: dataset.id, result: await loadDataset(database, dataset, { onProgress }) };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    line.clear();
    report(error.diagnostics);
    throw new Refused(`${folder} is not loaded: ${error.message}.`, { cause: error });
  } finally {
    line.clear();
  }
}

/** Prints diagnostics on standard error, one a line. */
export function report(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}
