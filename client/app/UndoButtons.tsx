import { useEffect } from 'react';
import { redo, undo, useLog } from '../address/history.ts';
import { Icon } from '../marks/Icon.tsx';
import { say } from '../page/notice.ts';
import { typing } from '../page/use-key.ts';

/** Takes back what was done last, and says what that was. */
function takeBack(name: string | undefined): void {
  if (name === undefined) return;
  undo();
  say(`Undone: ${name}`);
}

function doAgain(name: string | undefined): void {
  if (name === undefined) return;
  redo();
  say(`Done again: ${name}`);
}

/** Undo and redo, by button and by the keys that people know: Ctrl or Cmd with Z, with Shift or Y for redo. */
export function UndoButtons() {
  const { done, undone } = useLog();
  const last = done.at(-1)?.name;
  const next = undone.at(-1)?.name;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.defaultPrevented || typing(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) doAgain(next);
      else takeBack(last);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [last, next]);
  const undoName = last === undefined ? 'Nothing to undo' : `Undo: ${last}`;
  const redoName = next === undefined ? 'Nothing to do again' : `Do again: ${next}`;
  return (
    <span className="undo-buttons">
      <button
        type="button"
        className="button"
        aria-label={undoName}
        title={`${undoName} (Ctrl Z)`}
        aria-disabled={last === undefined}
        onClick={() => takeBack(last)}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="button"
        aria-label={redoName}
        title={`${redoName} (Ctrl Shift Z)`}
        aria-disabled={next === undefined}
        onClick={() => doAgain(next)}
      >
        <Icon name="redo" />
      </button>
    </span>
  );
}
