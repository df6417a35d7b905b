import { useContext } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { hiding, keepingOnly, readingTogether, selectingAll, unpinning } from '../address/editing.ts';
import { go } from '../address/history.ts';
import { readingPaths } from '../address/paths.ts';
import { Actions } from '../canvas/drawing/actions.ts';
import { blockOf } from '../canvas/free/blocks.ts';
import { selectedNodes } from '../canvas/free/start.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import { setDown } from '../expand/set-down.ts';
import { Icon } from '../marks/Icon.tsx';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { sayTrouble } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import { Expanding } from './Expanding.tsx';
import { withOthers } from './with-others.ts';

const says = laterWords.selection;

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
    sayTrouble(says.notBroughtIn(error instanceof Error ? error.message : String(error)));
  }
}

/** What is done with all that is selected at once: each is one step in the log. */
export function Deeds({ address, graph, ids }: DeedsProps) {
  const { hold } = useContext(Actions);
  const isPhone = useMedia(phone);
  const { view, contents } = address;
  const many = ids.length;
  const outside = ids.filter((id) => view !== 'free' || !blockOf(contents.blocks, id));
  const [one, other] = many === 2 ? ids : [];
  const pinned = view !== 'free' && ids.every((id) => id in contents.pins[view]);
  return (
    <div className="selection-deeds">
      {one !== undefined && other !== undefined && (
        <button type="button" className="button" onClick={() => go(readingPaths(address, one, other))}>
          {laterWords.paths.between}
        </button>
      )}
      <button type="button" className="button" onClick={() => go(hiding(address, ids), says.hideStep(many))}>
        <Icon name="hide" /> {says.hide}
      </button>
      {(view === 'free' || !isPhone) && (
        <button
          type="button"
          className="button"
          onClick={() => (pinned ? go(unpinning(address, ids), says.unpinStep(many)) : hold(ids))}
        >
          <Icon name="pin" /> {pinned ? says.unpin : says.pin}
        </button>
      )}
      {outside.length > 0 && (
        <button
          type="button"
          className="button"
          title={says.bringInTitle}
          onClick={() => void bring(outside)}
        >
          {says.bringIn}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => go(readingTogether(address, !address.reading.together))}
      >
        {address.reading.together ? laterWords.reader.compareThem : laterWords.reader.readTogether(many)}
      </button>
      <Expanding address={address} ids={selectedNodes(address)} />
      <button
        type="button"
        className="button"
        onClick={() => go(keepingOnly(address, withOthers(graph, ids)), says.onlyStep(many))}
      >
        {says.only}
      </button>
      <button type="button" className="button" onClick={() => go(selectingAll(address, []))}>
        {says.clear}
      </button>
    </div>
  );
}
