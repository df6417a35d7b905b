import { useSyncExternalStore } from 'react';

/** One line for the reader on what was done or could not be done. */
export interface Notice {
  readonly text: string;
  /** Whether it was a step on the canvas, for which undo is offered beside it. */
  readonly undoable: boolean;
}

/** What is said of what was done goes by itself, after so many milliseconds; what went wrong stays until it is closed. */
const passing = 6_000;

const listeners = new Set<() => void>();
let notice: Notice | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function show(next: Notice | null, goes: boolean): void {
  clearTimeout(timer);
  notice = next;
  if (goes) timer = setTimeout(() => show(null, false), passing);
  for (const listener of listeners) listener();
}

/** Says what was done, in one line at the foot of the page, in place of what was said before. */
export const say = (text: string): void => show({ text, undoable: false }, true);

/** Says what was done to the canvas, with a button that undoes it. */
export const sayUndoable = (text: string): void => show({ text, undoable: true }, true);

/** Says what could not be done; stays until it is closed or something else is said. */
export const sayTrouble = (text: string): void => show({ text, undoable: false }, false);

export const closeNotice = (): void => show(null, false);

/** What was said of a step goes as soon as another is taken: its button would undo the wrong one. */
export function closeUndoable(): void {
  if (notice?.undoable === true) closeNotice();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is said at the moment. */
export const useNotice = (): Notice | null => useSyncExternalStore(subscribe, () => notice);
