import type { Effort, Steps } from '../layout/steps.ts';
import { pause } from './pause.ts';

/** How work is run beside other work of the same thread. */
export interface Pace {
  /** After so many milliseconds of work others get their turn. */
  slice: number;
  /** After so many milliseconds in all the quick search takes the place of the full one. */
  deadline: number;
  /** Whether nobody waits for the result any more. */
  dropped: () => boolean;
}

/** What came of it, and of which search. */
export interface Done<Result> {
  result: Result;
  effort: Effort;
}

/** Does the work until it is done, dropped or past its time: then null. */
async function runUntil<Result>(
  steps: Steps<Result>,
  { slice, dropped }: Pace,
  until: number,
): Promise<{ result: Result } | null> {
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
    const now = performance.now();
    if (dropped() || now > until) return null;
    if (now - begun < slice) continue;
    await pause();
    begun = performance.now();
  }
}

/**
 * Runs the full search, or, where its deadline passes first, the quick one: both give the same result on every machine.
 * Null where it was dropped.
 */
export async function runInSlices<Result>(
  stepsOf: (effort: Effort) => Steps<Result>,
  pace: Pace,
): Promise<Done<Result> | null> {
  const full = await runUntil(stepsOf('full'), pace, performance.now() + pace.deadline);
  if (full !== null) return { ...full, effort: 'full' };
  const quick = await runUntil(stepsOf('quick'), pace, Infinity);
  return quick === null || pace.dropped() ? null : { ...quick, effort: 'quick' };
}
