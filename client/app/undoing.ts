import { redo, undo, useLog } from '../address/history.ts';
import { say } from '../page/notice.ts';
import { words } from '../wording/words.ts';

/** One way along the log: what it is called, and doing it, which says what was done. */
export interface Way {
  /** "Undo: filter", or that there is nothing to undo. */
  readonly name: string;
  readonly possible: boolean;
  readonly run: () => void;
}

/** Undo and redo as they stand. */
export function useUndoing(): { readonly back: Way; readonly again: Way } {
  const { done, undone } = useLog();
  const last = done.at(-1)?.name;
  const next = undone.at(-1)?.name;
  return {
    back: {
      name: last === undefined ? words.app.nothingToUndo : words.app.undo(last),
      possible: last !== undefined,
      run: () => {
        if (last === undefined) return;
        undo();
        say(words.app.undone(last));
      },
    },
    again: {
      name: next === undefined ? words.app.nothingToRedo : words.app.redo(next),
      possible: next !== undefined,
      run: () => {
        if (next === undefined) return;
        redo();
        say(words.app.doneAgain(next));
      },
    },
  };
}
