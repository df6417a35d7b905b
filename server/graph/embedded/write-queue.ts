/** Runs one piece of work at a time, in the order asked for: writers of the embedded engine conflict instead of waiting. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as `work` does, once all that was asked before has ended. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    // A failure concerns its own caller only.
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all that was asked so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
