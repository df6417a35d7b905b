import { laterWords } from '../wording/later-words.ts';
import type { ReactNode, RefObject } from 'react';
import { Icon } from '../marks/Icon.tsx';
import './reader.css';

/** What every panel over the canvas is given. */
export interface PanelProps {
  readonly side: 'left' | 'right';
  /** Whether it may take the keyboard: not where an address opened it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onOtherSide: () => void;
  /** How high the sheet of a phone stands, and how to raise it (from the top: to lower it); null where it is a panel. */
  readonly sheet: { readonly height: 'low' | 'half' | 'full'; readonly onRaise: () => void } | null;
}

interface PanelFrameProps extends Omit<PanelProps, 'takesFocus'> {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly className: string;
  readonly panel: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A panel over one wing, on a phone a sheet: moved to the other side, raised and closed the same way, whatever is read in it. */
export function PanelFrame({
  label,
  className,
  panel,
  side,
  onClose,
  onOtherSide,
  sheet,
  children,
}: PanelFrameProps) {
  return (
    <aside className={className} data-side={side} aria-label={label} tabIndex={-1} ref={panel}>
      {sheet && (
        <button
          type="button"
          className="sheet-handle"
          aria-label={sheet.height === 'full' ? laterWords.reader.panel.lower : laterWords.reader.panel.raise}
          onClick={sheet.onRaise}
        >
          <i />
        </button>
      )}
      <div className="reader-tools">
        <button
          type="button"
          className="button bare swap"
          aria-label={laterWords.reader.panel.otherSide}
          title={laterWords.reader.panel.otherSide}
          onClick={onOtherSide}
        >
          <Icon name="swap" />
        </button>
        <button
          type="button"
          className="button bare"
          aria-label={laterWords.reader.panel.close}
          title={laterWords.reader.panel.closeByKey}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="reader-text" tabIndex={-1} data-kept="panel">
        {children}
      </div>
    </aside>
  );
}
