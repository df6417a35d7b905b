import { useEffect, useRef, useState } from 'react';
import { apart } from '../page/apart.tsx';
import { hasMoved } from '../address/history.ts';
import type { ReaderSide } from './reader-side.ts';
import { phone, useMedia } from '../page/use-media.ts';

const Reader = apart(async () => (await import('../reader/Reader.tsx')).default);

/** How high the sheet of a phone stands, lowest first. */
const heights = ['low', 'half', 'full'] as const;

interface ReaderPlaceProps {
  readonly id: string;
  readonly side: ReaderSide;
  readonly onClose: () => void;
  readonly onOtherSide: () => void;
}

/** The reader in its place: a panel over one wing, on a phone a sheet in three heights. */
export function ReaderPlace(props: ReaderPlaceProps) {
  const isPhone = useMedia(phone);
  const [height, setHeight] = useState<(typeof heights)[number]>('low');
  useKeyboardGivenBack();
  const raise = () => setHeight(heights[(heights.indexOf(height) + 1) % heights.length] ?? 'low');
  return (
    <div className="reader-place" data-height={isPhone ? height : undefined}>
      <Reader
        key={props.id}
        {...props}
        takesFocus={hasMoved()}
        sheet={isPhone ? { height, onRaise: raise } : null}
      />
    </div>
  );
}

/** When the reader closes, the keyboard goes back to where it was before. */
function useKeyboardGivenBack(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
}
