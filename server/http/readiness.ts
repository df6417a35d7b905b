import type { GraphDatabase } from '../graph/database.ts';

/** Whether the database can be asked, and if not, why in words for people. */
export type State =
  | { readonly ready: true; readonly database: GraphDatabase }
  | { readonly ready: false; readonly reason: string };

/** Holds the one state that all requests see: the server listens before its database is there. */
export class Readiness {
  #state: State = { ready: false, reason: 'The server is starting.' };

  get state(): State {
    return this.#state;
  }

  /** Requests are refused with this reason until `open`. */
  wait(reason: string): void {
    this.#state = { ready: false, reason };
  }

  /** From now on requests are answered from `database`. */
  open(database: GraphDatabase): void {
    this.#state = { ready: true, database };
  }
}
