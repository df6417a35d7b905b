import { useEffect, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { undo } from '../address/history.ts';
import { stopTelling, useTold } from './told.ts';
import './brought-in.css';

/** How long the line stays, ms; longer while the mouse or the keyboard is on it. */
const long = 6_000;

/** One line on what was brought in last, with a way back. The place that says it is always there, so that it is read out. */
export function BroughtIn({ address }: { readonly address: CanvasAddress }) {
  const told = useTold();
  const [held, setHeld] = useState(false);
  const shown = told !== null && told.contents === address.contents ? told : null;
  useEffect(() => {
    if (shown === null || held) return undefined;
    const timer = setTimeout(stopTelling, long);
    return () => clearTimeout(timer);
  }, [shown, held]);
  const hold = { onPointerEnter: () => setHeld(true), onFocus: () => setHeld(true) };
  const release = { onPointerLeave: () => setHeld(false), onBlur: () => setHeld(false) };
  return (
    <div className="brought-in" role="status" {...hold} {...release}>
      {shown && (
        <p>
          {shown.text}{' '}
          <button type="button" className="link" onClick={undo}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
