import type { CanvasAddress } from '../address/address.ts';
import { go } from '../address/history.ts';
import { words } from '../wording/words.ts';

/** In the foot of a phone: opens the timeline over it, and closes it. */
export function TimelineButton({ address }: { readonly address: CanvasAddress }) {
  const { time } = address;
  return (
    <button
      type="button"
      className="timeline-button"
      aria-expanded={time.open}
      onClick={() => go({ ...address, time: { ...time, open: !time.open } })}
    >
      {words.app.timeline}
    </button>
  );
}
