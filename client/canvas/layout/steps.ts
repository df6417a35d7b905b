/**
 * Work that pauses after every few milliseconds of it, so that whoever runs it may do something else in between, or give it up. How much
 * of it there is, is settled by counting, never by the clock: the result is the same on every machine.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How thoroughly a layout searches: `quick` is the same recipe with few starts, for where there is no time. */
export type Effort = 'full' | 'quick';

/** Does the work in one go. */
export function runAll<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
