import { useEffect, useRef } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { typing } from '../page/use-key.ts';
import { useUndoing, type Way } from './undoing.ts';
import { words } from '../wording/words.ts';

/** Undo and redo, by button and by the keys that people know: Ctrl or Cmd with Z, with Shift or Y for redo. On a phone they are in the menu. */
export function UndoButtons() {
  const isPhone = useMedia(phone);
  const ways = useUndoing();
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.defaultPrevented || typing(event)) return;
      event.preventDefault();
      const { back, again } = latest.current;
      (key === 'y' || event.shiftKey ? again : back).run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  if (isPhone) return null;
  return (
    <span className="undo-buttons">
      <WayButton way={ways.back} icon="undo" keys={words.app.undoKeys} />
      <WayButton way={ways.again} icon="redo" keys={words.app.redoKeys} />
    </span>
  );
}

interface WayButtonProps {
  readonly way: Way;
  readonly icon: 'undo' | 'redo';
  readonly keys: string;
}

/** Stays reachable where it can do nothing, so that the keyboard does not fall off the last step. */
function WayButton({ way: { name, possible, run }, icon, keys }: WayButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={words.app.withKeys(name, keys)}
      aria-disabled={!possible}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
}
