/** The ways in which the database can fail, closed: a caller tells them apart by class. */
export abstract class DatabaseError extends Error {
  /** The file of `cypher/` that was running, where one was. */
  readonly file: string | undefined;

  constructor(message: string, options: { file?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.file = options.file;
  }
}

/** The engine cannot be reached or is closed. It may come back. */
export class DatabaseUnavailable extends DatabaseError {}

/** A statement took too long, or waited too long for its turn. */
export class DatabaseTimeout extends DatabaseError {}

/** A write would have stored an id twice. */
export class ConstraintViolated extends DatabaseError {}

/** The engine refused a statement or its parameters: a fault of the program. */
export class QueryFailed extends DatabaseError {}

/** A row does not have the shape that its query declares: a fault of the program or foreign data. */
export class MalformedRow extends DatabaseError {}

/** The embedded data folder cannot be used as it is; the message says why and what to do. It is left untouched. */
export class UnusableFolder extends DatabaseError {}
