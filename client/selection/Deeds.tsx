import { useContext } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { hiding, keepingOnly, selectingAll, unpinning } from '../address/editing.ts';
import { go } from '../address/history.ts';
import { readingPaths } from '../address/paths.ts';
import { Actions } from '../canvas/drawing/actions.ts';
import { blockOf } from '../canvas/free/blocks.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { setDown } from '../expand/set-down.ts';
import { Icon } from '../marks/Icon.tsx';
import { phone, useMedia } from '../page/use-media.ts';
import { sayTrouble } from '../page/notice.ts';
import { counted } from '../wording/counted.ts';
import { laterWords } from '../wording/later-words.ts';
import { withOthers } from './with-others.ts';

interface DeedsProps {
  readonly address: CanvasAddress;
  readonly graph: DrawnGraph;
  readonly ids: readonly string[];
}

/** Sets things down in the free view; says why where that fails. */
async function bring(ids: readonly string[]): Promise<void> {
  try {
    await setDown(ids);
  } catch (error) {
    sayTrouble(`They could not be brought in: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What is done with all that is selected at once: each is one step in the log. */
export function Deeds({ address, graph, ids }: DeedsProps) {
  const { hold } = useContext(Actions);
  const isPhone = useMedia(phone);
  const { view, contents } = address;
  const things = counted(ids.length, 'thing');
  const outside = ids.filter((id) => view !== 'free' || !blockOf(contents.blocks, id));
  const [one, other] = ids.length === 2 ? ids : [];
  const pinned = view !== 'free' && ids.every((id) => id in contents.pins[view]);
  return (
    <p className="selection-deeds">
      {one !== undefined && other !== undefined && (
        <button type="button" className="button" onClick={() => go(readingPaths(address, one, other))}>
          {laterWords.paths.between}
        </button>
      )}
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
          onClick={() => void bring(outside)}
        >
          Bring in
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => go(keepingOnly(address, withOthers(graph, ids)), `only ${things}`)}
      >
        Only these
      </button>
      <button type="button" className="button" onClick={() => go(selectingAll(address, []))}>
        Clear
      </button>
    </p>
  );
}
