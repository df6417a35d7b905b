import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { cypher } from '../cypher.ts';
import type { GraphDatabase, Parameters, Query, Transaction } from '../database.ts';
import { DatabaseTimeout, DatabaseUnavailable } from '../errors.ts';
import { type Observe, observed } from '../observe.ts';
import { checkParameters } from '../parameters.ts';
import { decodeRows } from '../rows.ts';
import { embeddedError, gqlStatusOf } from './engine-errors.ts';
import { ReadSlots } from './read-slots.ts';
import { WriteQueue } from './write-queue.ts';

const READS_AT_A_TIME = 4;
const READ_PATIENCE_MS = 10_000;
const WRITE_CONFLICT = '40000';
const WRITE_ATTEMPTS = 5;

type Execute = (text: string, parameters: Parameters) => Promise<QueryResult>;

/** The property graph in this process, kept by Grafeo. */
export class EmbeddedDatabase implements GraphDatabase {
  readonly engine = 'embedded';
  readonly #engine: GrafeoDB;
  readonly #observe: Observe | undefined;
  readonly #release: () => Promise<void>;
  readonly #slots = new ReadSlots(READS_AT_A_TIME);
  readonly #writes = new WriteQueue();
  readonly #reads = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  /** @param release lets go of the folder, called once after the engine is closed */
  constructor(engine: GrafeoDB, observe: Observe | undefined, release: () => Promise<void>) {
    this.#engine = engine;
    this.#observe = observe;
    this.#release = release;
  }

  read<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    return observed(this.#observe, query.file, async () => {
      this.#refuseWhenClosed(query.file);
      checkParameters(query.file, parameters);
      if (!(await this.#slots.enter(READ_PATIENCE_MS))) {
        throw new DatabaseTimeout(
          `${query.file}: ${READS_AT_A_TIME} other reads left no turn in ${READ_PATIENCE_MS} ms`,
          {
            file: query.file,
          },
        );
      }
      return this.#inSlot(query, parameters);
    });
  }

  write<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    this.#refuseWhenClosed(query.file);
    return this.#writes.run(() =>
      retried(() => this.#run(query, parameters, (text, values) => this.#engine.executeCypher(text, values))),
    );
  }

  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed('transaction');
    return this.#writes.run(() => retried(() => this.#attempt(work)));
  }

  async health(): Promise<void> {
    this.#refuseWhenClosed('health');
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#writes.idle();
    await Promise.allSettled(this.#reads);
    this.#engine.close();
    await this.#release();
  }

  async #attempt<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const open = this.#engine.beginTransaction();
    try {
      const result = await work({
        run: (query, parameters) =>
          this.#run(query, parameters, (text, values) => open.executeCypher(text, values)),
      });
      open.commit();
      return result;
    } catch (error) {
      // The engine would keep what succeeded: a failure undoes all of it, as on Neo4j.
      if (open.isActive) open.rollback();
      throw error;
    }
  }

  async #inSlot<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    const running = this.#execute(query, parameters, (text, values) =>
      this.#engine.executeCypher(text, values),
    );
    this.#reads.add(running);
    try {
      return await running;
    } finally {
      this.#reads.delete(running);
      this.#slots.leave();
    }
  }

  #run<Row>(query: Query<Row>, parameters: Parameters, execute: Execute): Promise<Row[]> {
    return observed(this.#observe, query.file, async () => {
      checkParameters(query.file, parameters);
      return this.#execute(query, parameters, execute);
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

  #refuseWhenClosed(file: string): void {
    if (this.#closing !== undefined) throw new DatabaseUnavailable('The database is closed.', { file });
  }
}

/** Tries again where another writer came in between; nothing of a failed attempt is kept. */
async function retried<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
      if (number === WRITE_ATTEMPTS || gqlStatusOf(cause) !== WRITE_CONFLICT) throw error;
    }
  }
}
