import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { allOrNothing } from '../all-or-nothing.ts';
import { cypher, readingFiles } from '../cypher.ts';
import type { GraphDatabase, Parameters, Query, Transaction } from '../database.ts';
import { inTime } from '../deadline.ts';
import { DatabaseError, DatabaseTimeout, DatabaseUnavailable } from '../errors.ts';
import { answersQuery } from '../health.ts';
import { InFlight } from '../in-flight.ts';
import { type Observe, observed } from '../observe.ts';
import { checkParameters } from '../parameters.ts';
import { decodeRows } from '../rows.ts';
import { neo4jError } from './driver-errors.ts';
import { inOneMap, planOnly } from './one-map.ts';

/** So long nobody has asked anything before a plan is asked for: a page asks several times, with its own work in between. */
const QUIET_MS = 2000;

const HEALTH_TIMEOUT_MS = 4000;

/** A read that fails sooner than this met a connection that died while it idled: it is worth a second try. */
const SOON_MS = 1000;

/** How much longer than the server's own timeout a read is waited for, in case the server does not answer at all. */
const GRACE_MS = 1000;

/** Runs a statement in a session or a transaction. */
type Execute = (
  text: string,
  parameters: Record<string, unknown>,
) => PromiseLike<{ records: readonly { toObject(): object }[] }>;

/** What the database needs besides the driver. */
interface Surroundings {
  /** The database's name; the user's home database where it is undefined. */
  readonly name: string | undefined;
  readonly observe: Observe | undefined;
  /** Milliseconds a read may take. */
  readonly readTimeout: number;
}

/** The property graph in a Neo4j server or cluster. */
export class Neo4jDatabase implements GraphDatabase {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #surroundings: Surroundings;
  /** In a cluster, a read waits until its server has what was written before. */
  readonly #bookmarkManager = neo4j.bookmarkManager();
  readonly #inFlight = new InFlight();
  #closing: Promise<void> | undefined;
  /** When somebody's statement last ended, as `performance.now()` has it. */
  #answered = 0;

  constructor(driver: Driver, surroundings: Surroundings) {
    this.#driver = driver;
    this.#surroundings = surroundings;
  }

  async read<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    const asked = performance.now();
    try {
      return await this.#readOnce(query, parameters);
    } catch (error) {
      const worthIt = performance.now() - asked < SOON_MS && neo4j.isRetryableError(causeOf(error));
      if (!worthIt) throw error;
      return this.#readOnce(query, parameters);
    }
  }

  write<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    return this.transaction((transaction) => transaction.run(query, parameters));
  }

  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#inSession('WRITE', async (session) => {
      try {
        return await session.executeWrite((open) => {
          const inside: Execute = (text, values) => open.run(text, values);
          return retryable(
            allOrNothing({ run: (query, parameters) => this.#run(query, parameters, inside) }, work),
          );
        });
      } catch (error) {
        throw error instanceof neo4j.Neo4jError ? neo4jError('transaction', error) : error;
      }
    });
  }

  async plan(stop: AbortSignal): Promise<void> {
    for (const file of readingFiles(this.engine)) {
      await this.#quiet(stop);
      if (stop.aborted || this.#closing !== undefined) return;
      const { text, values } = planOnly(cypher(file, this.engine));
      try {
        await this.#inSession('READ', (session) => Promise.resolve(session.run(text, values)));
      } catch (error) {
        throw neo4jError(file, error);
      }
    }
  }

  async health(): Promise<void> {
    try {
      await inTime(this.read(answersQuery, {}), HEALTH_TIMEOUT_MS, answersQuery.file);
    } catch (error) {
      if (!(error instanceof DatabaseTimeout)) throw error;
      throw new DatabaseUnavailable(error.message, { file: answersQuery.file, cause: error });
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#inFlight.idle().then(() => this.#driver.close());
    return this.#closing;
  }

  /** Resolves when nobody has asked anything for a while, or at `stop`. */
  async #quiet(stop: AbortSignal): Promise<void> {
    for (;;) {
      await this.#inFlight.idle();
      const rest = this.#answered + QUIET_MS - performance.now();
      if (rest <= 0 || stop.aborted || this.#closing !== undefined) return;
      // Cut short by `stop` alone, which is looked at next.
      await setTimeout(rest, undefined, { ref: false, signal: stop }).catch(() => undefined);
    }
  }

  #readOnce<Row>(query: Query<Row>, parameters: Parameters): Promise<Row[]> {
    const timeout = this.#surroundings.readTimeout;
    return this.#inSession('READ', (session) =>
      this.#run(query, parameters, (text, values) =>
        // Auto-commit: one round trip, where a managed transaction takes three.
        inTime(Promise.resolve(session.run(text, values, { timeout })), timeout + GRACE_MS, query.file),
      ),
    );
  }

  #run<Row>(query: Query<Row>, parameters: Parameters, execute: Execute): Promise<Row[]> {
    return observed(this.#surroundings.observe, query.file, async () => {
      checkParameters(query.file, parameters);
      const asked = inOneMap(query.file, cypher(query.file, this.engine, query.folder), parameters);
      try {
        const { records } = await execute(asked.text, asked.values);
        return decodeRows(
          query,
          records.map((record) => record.toObject()),
        );
      } catch (error) {
        throw neo4jError(query.file, error);
      } finally {
        this.#answered = performance.now();
      }
    });
  }

  async #inSession<Result>(
    defaultAccessMode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    if (this.#closing !== undefined) throw new DatabaseUnavailable('The database is closed.');
    const { name } = this.#surroundings;
    const session = this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarkManager,
      ...(name === undefined ? {} : { database: name }),
    });
    try {
      return await this.#inFlight.track(() => work(session));
    } finally {
      // Not waited for: the answer is there, and a server that hangs would keep it back.
      session.close().catch(() => undefined);
    }
  }
}

/** The driver runs a transaction again only where it sees its own error. */
async function retryable<Result>(attempt: Promise<Result>): Promise<Result> {
  try {
    return await attempt;
  } catch (error) {
    const cause = causeOf(error);
    throw neo4j.isRetryableError(cause) ? cause : error;
  }
}

/** The driver's own error, where one is behind an error of ours. */
function causeOf(error: unknown): unknown {
  return error instanceof DatabaseError ? error.cause : undefined;
}
