import type { z } from 'zod';

/** A value that both engines take and give back alike: no dates, no buffers, no lone surrogates. */
export type Parameter =
  | null
  | boolean
  | number
  | string
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

/** Named values of a statement of Cypher; every name the file uses must be there (missing = error on both engines). */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The engine behind a `GraphDatabase`. */
export type EngineName = 'embedded' | 'neo4j';

/** A question to the database: a file of `cypher/` and the shape of the rows it returns. */
export interface Query<Row> {
  /** Path below `cypher/` without its ending, such as `actor/by-ids`. `<file>.<engine>.cypher` wins where it exists. */
  readonly file: string;
  /** The folder that `file` is sought in; left out, it is `cypher/`. */
  readonly folder?: URL;
  /** Every row is decoded with it; a row of another shape is a `MalformedRow`. */
  readonly row: z.ZodType<Row>;
}

/** Runs queries within one transaction. */
export interface Transaction {
  /** Runs one file and decodes its rows. Errors: see `GraphDatabase.read`. */
  run<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]>;
}

/** The property graph, whichever engine keeps it. All the rest of the server sees only this. */
export interface GraphDatabase {
  readonly engine: EngineName;
  /**
   * Runs one file that only reads, in one round trip.
   * @throws DatabaseUnavailable the engine cannot be reached; it may come back
   * @throws DatabaseTimeout the read took too long or had to wait too long for its turn
   * @throws ConstraintViolated an id exists already
   * @throws QueryFailed the engine refused the statement or its parameters
   * @throws MalformedRow a row is not of the query's shape
   */
  read<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]>;
  /** Runs one file that writes, in a transaction of its own. Errors as `read`. */
  write<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of it is kept, or none where it throws. Writers wait for each other, so `work` writes
   * by its own transaction only; it is run again where the database asks for that. Errors as `read`, and whatever `work` throws.
   */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Plans what only reads, file after file while nobody else asks, where the engine plans a statement when it first meets it; does nothing
   * elsewhere. Ends early once `stop` is aborted or the database is closed. Errors as `read`.
   */
  plan(stop: AbortSignal): Promise<void>;
  /** Resolves when the database answers. @throws DatabaseUnavailable */
  health(): Promise<void>;
  /** Waits for what is running, saves, and lets go of all resources. Harmless when repeated. */
  close(): Promise<void>;
}
