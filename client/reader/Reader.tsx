import { useEffect, useRef } from 'react';
import { UnderFilter } from '../filter/FilterNote.tsx';
import { Icon } from '../marks/Icon.tsx';
import { EdgeReader } from './EdgeReader.tsx';
import { Glance } from './Glance.tsx';
import { HoldingReader } from './HoldingReader.tsx';
import { NodeReader } from './NodeReader.tsx';
import { edgeSubject } from './subject.ts';
import './fonts.css';
import './reader.css';
import './words.css';

interface ReaderProps {
  /** Id of the node or drawn edge that is read. */
  readonly id: string;
  readonly side: 'left' | 'right';
  /** Whether opening it moves the keyboard into it: not where an address opened it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onOtherSide: () => void;
  /** How high the sheet of a phone stands, and how to raise it (from the top: to lower it); null where the reader is a panel. */
  readonly sheet: { readonly height: 'low' | 'half' | 'full'; readonly onRaise: () => void } | null;
}

/** The trace reader: from a drawn edge or node to the exact words, in the text they stand in. */
export default function Reader({ id, side, takesFocus, onClose, onOtherSide, sheet }: ReaderProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <aside className="reader" data-side={side} aria-label="Trace reader" tabIndex={-1} ref={panel}>
      {sheet && (
        <button
          type="button"
          className="sheet-handle"
          aria-label={sheet.height === 'full' ? 'Lower the sheet' : 'Raise the sheet'}
          onClick={sheet.onRaise}
        >
          <i />
        </button>
      )}
      <div className="reader-tools">
        <button
          type="button"
          className="button bare swap"
          aria-label="To the other side"
          title="To the other side"
          onClick={onOtherSide}
        >
          <Icon name="swap" />
        </button>
        <button
          type="button"
          className="button bare"
          aria-label="Close"
          title="Close (Esc)"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="reader-text" tabIndex={-1}>
        {sheet?.height === 'low' ? (
          <Glance id={id} />
        ) : (
          <UnderFilter id={id}>
            <Subject id={id} />
          </UnderFilter>
        )}
      </div>
    </aside>
  );
}

function Subject({ id }: { readonly id: string }) {
  const edge = edgeSubject(id);
  if (!edge) return <NodeReader id={id} />;
  return edge.type === 'HOLDS' ? <HoldingReader id={id} /> : <EdgeReader edge={edge} />;
}
