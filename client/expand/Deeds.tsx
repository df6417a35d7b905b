import { useContext } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { hiding, unpinning } from '../address/editing.ts';
import { go } from '../address/history.ts';
import { blockOf } from '../canvas/free/blocks.ts';
import { collapsible, countStowed } from '../canvas/free/collapse.ts';
import { Actions } from '../canvas/drawing/actions.ts';
import { Icon } from '../marks/Icon.tsx';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { holdingBlock } from './holding-block.ts';
import { shortly } from './in-words.ts';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';
import { bringBack, collapse } from './taking-away.ts';

interface DeedsProps {
  readonly id: string;
  readonly name: string;
  readonly address: CanvasAddress;
  readonly onClose: () => void;
}

const says = laterWords.expand;

/** What is done to the node itself: each is one step in the log. */
export function Deeds({ id, name, address, onClose }: DeedsProps) {
  const { hold, canHold } = useContext(Actions);
  const isPhone = useMedia(phone);
  const short = shortly(name);
  const { view, contents } = address;
  const block = view === 'free' ? blockOf(contents.blocks, id) : undefined;
  const pinned = view === 'free' ? block?.pinned === true : id in contents.pins[view];
  const brought = view === 'free' ? collapsible(contents, id).length : 0;
  const stowed = view === 'free' ? countStowed(contents, id) : 0;
  const done = (next: CanvasAddress, step: string) => {
    onClose();
    go(next, step);
  };
  const letGo = () => (view === 'free' ? holdingBlock(address, id, false) : unpinning(address, [id]));
  return (
    <p className="node-menu-deeds">
      {pinned && (
        <button type="button" className="button bare" onClick={() => done(letGo(), says.unpinStep(short))}>
          <Icon name="pin" /> {says.unpin}
        </button>
      )}
      {!pinned && block && (
        <button
          type="button"
          className="button bare"
          onClick={() => done(holdingBlock(address, id, true), says.pinStep(short))}
        >
          <Icon name="pin" /> {says.pin}
        </button>
      )}
      {!pinned && view !== 'free' && !isPhone && canHold(id) && (
        <button
          type="button"
          className="button bare"
          onClick={() => {
            onClose();
            hold([id]);
          }}
        >
          <Icon name="pin" /> {says.pin}
        </button>
      )}
      <button
        type="button"
        className="button bare"
        onClick={() => done(hiding(address, [id]), says.hideStep(short))}
      >
        <Icon name="hide" /> {says.hide}
      </button>
      {view === 'free' && (
        <button
          type="button"
          className="button bare"
          disabled={brought === 0}
          onClick={() => {
            onClose();
            void collapse(id, short);
          }}
        >
          {words.free.collapse(brought)}
        </button>
      )}
      {stowed > 0 && (
        <button
          type="button"
          className="button bare"
          onClick={() => {
            onClose();
            void bringBack(id);
          }}
        >
          {words.free.bringBack(stowed)}
        </button>
      )}
    </p>
  );
}
