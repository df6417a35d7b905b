import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { allOrNothing } from '../all-or-nothing.ts';
import { cypher } from '../cypher.ts';
import type { GraphDatabase, Parameters, Query, Transaction } from '../database.ts';
import { DatabaseUnavailable } from '../errors.ts';
import { answersQuery } from '../health.ts';
import { type Observe, observed } from '../observe.ts';
import { checkParameters } from '../parameters.ts';
import { decodeRows } from '../rows.ts';
import { embeddedError } from './engine-errors.ts';
import { Reads } from './reads.ts';
import { retryConflicts } from './retry.ts';
import { WriteQueue } from './write-queue.ts';

/** Runs a statement by itself or in a transaction. */
type Execute = (text: string, parameters: Parameters) => Promise<QueryResult>;

/** What the database needs besides the engine. */
interface Surroundings {
  readonly observe: Observe | undefined;
  /** Milliseconds a read may take, waiting for its turn included. */
  readonly readTimeout: number;
  /** Writes the graph to its file, so that the log of writes does not grow; nothing is lost without. */
  checkpoint(): void;
  /** Lets go of the folder; called once, after the engine is closed. */
  release(): Promise<void>;
}

/** The property graph in this process, kept by Grafeo. */
export class EmbeddedDatabase implements GraphDatabase {
  readonly engine = 'embedded';
  readonly #engine: GrafeoDB;
  readonly #surroundings: Surroundings;
  readonly #reads: Reads;
  readonly #writes = new WriteQueue();
  readonly #alone: Execute = (text, values) => this.#engine.executeCypher(text, values);
  #closing: Promise<void> | undefined;

  constructor(engine: GrafeoDB, surroundings: Surroundings) {
    this.#engine = engine;
    this.#surroundings = surroundings;
    this.#reads = new Reads(surroundings.readTimeout);
  }

  async read<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    this.#refuseWhenClosed();
    return this.#observed(query, parameters, () =>
      this.#reads.run(query.file, () => this.#execute(query, parameters, this.#alone)),
    );
  }

  async write<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    this.#refuseWhenClosed();
    return this.#writes.run(() =>
      retryConflicts(() =>
        this.#observed(query, parameters, () => this.#execute(query, parameters, this.#alone)),
      ),
    );
  }

  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed();
    return this.#writes.run(async () => {
      const result = await retryConflicts(() => this.#attempt(work));
      this.#surroundings.checkpoint();
      return result;
    });
  }

  plan(): Promise<void> {
    return Promise.resolve();
  }

  async health(): Promise<void> {
    this.#refuseWhenClosed();
    // Not by way of the reads: a database that is busy answers all the same.
    await this.#observed(answersQuery, {}, () => this.#execute(answersQuery, {}, this.#alone));
    const { stopped, lastError } = this.#engine.checkpointStatus();
    if (stopped)
      throw new DatabaseUnavailable(
        `The embedded database can no longer be saved: ${lastError ?? 'unknown'}`,
      );
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#writes.idle();
    await this.#reads.idle();
    this.#engine.close();
    await this.#surroundings.release();
  }

  async #attempt<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const open = this.#engine.beginTransaction();
    const inside: Execute = (text, values) => open.executeCypher(text, values);
    try {
      const transaction: Transaction = {
        run: (query, parameters) =>
          this.#observed(query, parameters, () => this.#execute(query, parameters, inside)),
      };
      const result = await allOrNothing(transaction, work);
      commit(open);
      return result;
    } finally {
      // The engine would keep what succeeded before a failure: all of it is undone, as on Neo4j.
      if (open.isActive) open.rollback();
    }
  }

  #observed<Row>(query: Query<Row>, parameters: Parameters, roundTrip: () => Promise<Row[]>): Promise<Row[]> {
    return observed(this.#surroundings.observe, query.file, async () => {
      checkParameters(query.file, parameters);
      return roundTrip();
    });
  }

  async #execute<Row>(query: Query<Row>, parameters: Parameters, execute: Execute): Promise<Row[]> {
    const text = cypher(query.file, this.engine, query.folder);
    let result: QueryResult;
    try {
      result = await execute(text, parameters);
    } catch (error) {
      throw embeddedError(query.file, error);
    }
    return decodeRows(query, result.toArray());
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw new DatabaseUnavailable('The database is closed.');
  }
}

function commit(open: { commit(): void }): void {
  try {
    open.commit();
  } catch (error) {
    throw embeddedError('commit', error);
  }
}
