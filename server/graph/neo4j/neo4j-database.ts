import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import type { GraphDatabase, Parameters, Query, Transaction } from '../database.ts';
import { DatabaseError, DatabaseUnavailable } from '../errors.ts';
import { type Observe, observed } from '../observe.ts';
import { checkParameters } from '../parameters.ts';
import { decodeRows } from '../rows.ts';
import { neo4jError } from './driver-errors.ts';
import { driverParameters } from './driver-parameters.ts';

const READ_TIMEOUT_MS = 10_000;

/** Runs a statement in a session or a transaction. */
type Execute = (
  text: string,
  parameters: Record<string, unknown>,
) => PromiseLike<{ records: readonly { toObject(): object }[] }>;

/** The property graph in a Neo4j server or cluster. */
export class Neo4jDatabase implements GraphDatabase {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #observe: Observe | undefined;
  #closing: Promise<void> | undefined;

  constructor(driver: Driver, database: string | undefined, observe: Observe | undefined) {
    this.#driver = driver;
    this.#database = database;
    this.#observe = observe;
  }

  async read<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    const session = this.#session(neo4j.session.READ);
    try {
      // Auto-commit: one round trip, where a managed transaction takes three.
      return await this.#run(query, parameters, (text, values) =>
        session.run(text, values, { timeout: READ_TIMEOUT_MS }),
      );
    } finally {
      await session.close();
    }
  }

  write<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    return this.transaction((transaction) => transaction.run(query, parameters));
  }

  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite(async (open) => {
        try {
          return await work({
            run: (query, parameters) =>
              this.#run(query, parameters, (text, values) => open.run(text, values)),
          });
        } catch (error) {
          // The driver tries again only where it sees its own error.
          throw error instanceof DatabaseError && neo4j.isRetryableError(error.cause) ? error.cause : error;
        }
      });
    } catch (error) {
      throw error instanceof neo4j.Neo4jError ? neo4jError('transaction', error) : error;
    } finally {
      await session.close();
    }
  }

  async health(): Promise<void> {
    this.#refuseWhenClosed();
    try {
      await this.#driver.verifyConnectivity(this.#database === undefined ? {} : { database: this.#database });
    } catch (error) {
      throw new DatabaseUnavailable(`Neo4j does not answer: ${String(error)}`, { cause: error });
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#driver.close();
    return this.#closing;
  }

  #run<Row>(query: Query<Row>, parameters: Parameters, execute: Execute): Promise<Row[]> {
    return observed(this.#observe, query.file, async () => {
      checkParameters(query.file, parameters);
      const text = cypher(query.file, this.engine, query.folder);
      const { records } = await this.#answered(query.file, execute(text, driverParameters(parameters)));
      return decodeRows(
        query,
        records.map((record) => record.toObject()),
      );
    });
  }

  async #answered<Answer>(file: string, answer: PromiseLike<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      throw neo4jError(file, error);
    }
  }

  #session(mode: 'READ' | 'WRITE') {
    this.#refuseWhenClosed();
    return this.#driver.session({
      defaultAccessMode: mode,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw new DatabaseUnavailable('The database is closed.');
  }
}
