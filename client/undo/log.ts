import type { CanvasAddress } from '../address/address.ts';
import { words } from '../wording/words.ts';

const undoable = ['view', 'lines', 'waiting', 'focus', 'trail', 'filter', 'contents', 'reading'] as const;

/** What of the canvas a step can change. What is selected is looked at, not changed. */
export type Undoable = Pick<CanvasAddress, (typeof undoable)[number]>;

/** One change, with what it changed as it was before and after: to undo it is to put `before` back. */
export interface Step {
  /** What was done, as it goes on after "Undo: ", such as "bring in Talks". */
  readonly name: string;
  readonly before: Partial<Undoable>;
  readonly after: Partial<Undoable>;
}

/** All changes since the page was opened. */
export interface Log {
  /** Oldest first. */
  readonly done: readonly Step[];
  /** What was undone and can be done again, the next one last. */
  readonly undone: readonly Step[];
}

export const emptyLog: Log = { done: [], undone: [] };

/** The step from one canvas to another; null where nothing that can be undone differs. */
export function stepBetween(from: Undoable, to: Undoable, name?: string): Step | null {
  const keys = undoable.filter((key) => !same(from[key], to[key]));
  if (keys.length === 0) return null;
  const only = (whole: Undoable): Partial<Undoable> => ({
    ...(keys.includes('view') && { view: whole.view }),
    ...(keys.includes('lines') && { lines: whole.lines }),
    ...(keys.includes('waiting') && { waiting: whole.waiting }),
    ...(keys.includes('focus') && { focus: whole.focus }),
    ...(keys.includes('trail') && { trail: whole.trail }),
    ...(keys.includes('filter') && { filter: whole.filter }),
    ...(keys.includes('contents') && { contents: whole.contents }),
    ...(keys.includes('reading') && { reading: whole.reading }),
  });
  const after = only(to);
  return { name: name ?? nameOf(after), before: only(from), after };
}

function nameOf(after: Partial<Undoable>): string {
  if (after.contents !== undefined) return words.steps.change;
  if (after.view !== undefined) return words.steps.views[after.view];
  if (after.filter !== undefined) return words.steps.filter;
  if (after.reading !== undefined) return words.steps.reading;
  return after.lines === undefined ? words.steps.focus : words.steps.lines;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Adds a step; what was undone before it cannot be done again. */
export const record = ({ done }: Log, step: Step): Log => ({ done: [...done, step], undone: [] });

/** Takes the last step back; null where there is none. */
export function stepBack({ done, undone }: Log): { readonly log: Log; readonly step: Step } | null {
  const step = done.at(-1);
  return step ? { log: { done: done.slice(0, -1), undone: [...undone, step] }, step } : null;
}

/** Does the next undone step again; null where there is none. */
export function stepForward({ done, undone }: Log): { readonly log: Log; readonly step: Step } | null {
  const step = undone.at(-1);
  return step ? { log: { done: [...done, step], undone: undone.slice(0, -1) }, step } : null;
}

/**
 * The log after the browser's own back or forward led from one canvas to another: where that is what undo or redo would have done, it was
 * that; else it is a step like others.
 */
export function travelled(log: Log, from: Undoable, to: Undoable): Log {
  const step = stepBetween(from, to, words.steps.goingBack);
  if (step === null) return log;
  const back = stepBack(log);
  if (back && same(back.step.before, step.after)) return back.log;
  const forward = stepForward(log);
  if (forward && same(forward.step.after, step.after)) return forward.log;
  return record(log, step);
}
