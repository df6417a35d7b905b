/** What every failed request carries: words for people, and what to quote when asking for help. */
export abstract class RequestError extends Error {
  /** The code of the API's closed list, or one of the client's own for answers that never came. */
  abstract readonly code: string;
  /** Whether asking the same again can succeed. */
  readonly passing: boolean = false;
  /** The id under which the server's log knows the request, null where none arrived. */
  readonly requestId: string | null;

  constructor(message: string, requestId: string | null = null) {
    super(message);
    this.name = new.target.name;
    this.requestId = requestId;
  }
}

/** No answer came: the network, or the server, is not there. */
export class NoConnection extends RequestError {
  readonly code = 'NO_CONNECTION';
  override readonly passing = true;
}

/** Something answered, but not in GraphQL: a proxy, an error page. */
export class UnreadableAnswer extends RequestError {
  readonly code = 'UNREADABLE_ANSWER';
  override readonly passing = true;
}

/** What was asked makes no sense to the server. */
export class BadInput extends RequestError {
  readonly code = 'BAD_USER_INPUT';
}

/** There is nothing by that id. */
export class NotFound extends RequestError {
  readonly code = 'NOT_FOUND';
}

/** Nobody has said who is asking. */
class Unauthenticated extends RequestError {
  readonly code = 'UNAUTHENTICATED';
}

/** Whoever asks may not. */
class Forbidden extends RequestError {
  readonly code = 'FORBIDDEN';
}

/** More was asked than one request may bring. */
class TooExpensive extends RequestError {
  readonly code = 'QUERY_TOO_EXPENSIVE';
}

/** The answer took too long. */
class TimedOut extends RequestError {
  readonly code = 'TIMEOUT';
  override readonly passing = true;
}

/** The server stands, its database does not answer. */
class DatabaseUnavailable extends RequestError {
  readonly code = 'DATABASE_UNAVAILABLE';
  override readonly passing = true;
}

/** A fault of the server's, and whatever code is not known here. */
class ServerFault extends RequestError {
  readonly code = 'INTERNAL';
}

const byCode: Readonly<Record<string, new (message: string, requestId: string | null) => RequestError>> = {
  BAD_USER_INPUT: BadInput,
  NOT_FOUND: NotFound,
  UNAUTHENTICATED: Unauthenticated,
  FORBIDDEN: Forbidden,
  QUERY_TOO_EXPENSIVE: TooExpensive,
  TIMEOUT: TimedOut,
  DATABASE_UNAVAILABLE: DatabaseUnavailable,
};

/** The class for `extensions.code` of a GraphQL error. */
export function errorFor(code: unknown, message: string, requestId: string | null): RequestError {
  const Known = typeof code === 'string' ? byCode[code] : undefined;
  return new (Known ?? ServerFault)(message, requestId);
}
