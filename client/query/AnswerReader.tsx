import { useState } from 'react';
import { apart } from '../page/apart.tsx';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';

const Reader = apart(async () => (await import('../reader/Reader.tsx')).default);

interface AnswerReaderProps {
  /** Id of the node or drawn edge that is read. */
  readonly id: string;
  readonly onClose: () => void;
}

/** The reader over what came back: a panel at one side, on a phone a sheet in two heights. */
export function AnswerReader({ id, onClose }: AnswerReaderProps) {
  const isPhone = useMedia(phone);
  const [side, setSide] = useState<'left' | 'right'>('right');
  const [height, setHeight] = useState<'half' | 'full'>('half');
  const raise = () => setHeight(height === 'half' ? 'full' : 'half');
  return (
    <div className="reader-place" data-height={isPhone ? height : undefined}>
      <Reader
        key={id}
        id={id}
        side={side}
        takesFocus
        sheet={isPhone ? { height, onRaise: raise } : null}
        onClose={onClose}
        onOtherSide={() => setSide(side === 'left' ? 'right' : 'left')}
      />
    </div>
  );
}
