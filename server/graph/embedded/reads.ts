import { inTime } from '../deadline.ts';
import { DatabaseTimeout } from '../errors.ts';
import { InFlight } from '../in-flight.ts';
import { ReadSlots } from './read-slots.ts';

const AT_A_TIME = 4;

/**
 * The reads under way. The engine can neither stop a statement nor share the machine fairly, so few run at a time, and
 * none makes its asker wait longer than `timeout` milliseconds: one that takes too long keeps its slot until it ends.
 */
export class Reads {
  readonly #timeout: number;
  readonly #slots = new ReadSlots(AT_A_TIME);
  readonly #inFlight = new InFlight();

  constructor(timeout: number) {
    this.#timeout = timeout;
  }

  /** @throws DatabaseTimeout waiting or reading took too long */
  async run<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
    const asked = performance.now();
    if (!(await this.#slots.enter(this.#timeout))) {
      throw new DatabaseTimeout(
        `${file}: ${AT_A_TIME} longer reads left no turn within ${this.#timeout} ms`,
        { file },
      );
    }
    return inTime(this.#inSlot(read), this.#timeout - (performance.now() - asked), file);
  }

  /** Resolves when all that runs has ended. */
  idle(): Promise<void> {
    return this.#inFlight.idle();
  }

  async #inSlot<Result>(read: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#inFlight.track(read);
    } finally {
      this.#slots.leave();
    }
  }
}
