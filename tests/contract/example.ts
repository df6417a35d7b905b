import type { Parameters } from '../../server/graph/database.ts';
import type { Sample } from './sample.ts';

/**
 * For some files of one folder of `cypher/`, by path below it and without ending, the parameters that belong together or
 * mean something of their own there; those left out come from the catalogue. Every set is run.
 */
export type Examples = (sample: Sample) => Readonly<Record<string, readonly Parameters[]>>;

/** What the folder of examples says about one folder of `cypher/`. */
export interface FolderExamples {
  readonly examples: Examples;
  /** Names of lists in its rows that the statement leaves without order, because the server brings them in order. */
  readonly unordered: readonly string[];
}
