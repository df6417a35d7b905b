/** What is under way, so that closing can wait for it. */
export class InFlight {
  readonly #running = new Set<Promise<unknown>>();

  /** Resolves or rejects as `work` does. */
  async track<Result>(work: () => Promise<Result>): Promise<Result> {
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Resolves when all that is under way has ended, in whichever way. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#running);
  }
}
