/** At most so many reads at a time; the others wait their turn, first come first served, but not for ever. */
export class ReadSlots {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(slots: number) {
    this.#free = slots;
  }

  /**
   * Takes a slot; every one taken must be given back with `leave`.
   * @param patience milliseconds to wait for a turn
   * @returns whether there was a turn in time
   */
  enter(patience: number): Promise<boolean> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const turn = () => {
        clearTimeout(timer);
        this.#waiting.delete(turn);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(turn);
        resolve(false);
      }, patience);
      this.#waiting.add(turn);
    });
  }

  /** Gives a slot back: to the read that waited longest, if one waits. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free += 1;
    else next();
  }
}
