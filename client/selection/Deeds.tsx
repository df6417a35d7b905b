import { useContext, useState } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { hiding, keepingOnly, selectingAll, unpinning } from '../address/editing.ts';
import { go } from '../address/history.ts';
import { Actions } from '../canvas/drawing/actions.ts';
import { blockOf } from '../canvas/free/blocks.ts';
import { setDown } from '../expand/set-down.ts';
import { Icon } from '../marks/Icon.tsx';
import { phone, useMedia } from '../page/use-media.ts';
import { counted } from '../wording/counted.ts';

interface DeedsProps {
  readonly address: CanvasAddress;
  readonly ids: readonly string[];
}

/** What is done with all that is selected at once: each is one step in the log. */
export function Deeds({ address, ids }: DeedsProps) {
  const { hold } = useContext(Actions);
  const isPhone = useMedia(phone);
  const { view, contents } = address;
  const things = counted(ids.length, 'thing');
  const outside = ids.filter((id) => view !== 'free' || !blockOf(contents.blocks, id));
  const [failed, setFailed] = useState(false);
  const pinned = view !== 'free' && ids.every((id) => id in contents.pins[view]);
  return (
    <p className="selection-deeds">
      <button type="button" className="button" onClick={() => go(hiding(address, ids), `hide ${things}`)}>
        <Icon name="hide" /> Hide
      </button>
      {(view === 'free' || !isPhone) && (
        <button
          type="button"
          className="button"
          onClick={() => (pinned ? go(unpinning(address, ids), `unpin ${things}`) : hold(ids))}
        >
          <Icon name="pin" /> {pinned ? 'Unpin' : 'Pin'}
        </button>
      )}
      {outside.length > 0 && (
        <button
          type="button"
          className="button"
          title="Into the free view, beside what is there"
          onClick={() => {
            setFailed(false);
            setDown(outside).catch(() => setFailed(true));
          }}
        >
          Bring in
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => go(keepingOnly(address, ids), `only ${things}`)}
      >
        Only these
      </button>
      <button type="button" className="button" onClick={() => go(selectingAll(address, []))}>
        Clear
      </button>
      {failed && <span role="alert">They could not be brought in: the server did not answer.</span>}
    </p>
  );
}
