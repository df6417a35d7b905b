import type { CanvasAddress } from '../address/address.ts';
import { hasMoved } from '../address/history.ts';
import type { DrawnGraph } from '../canvas/model.ts';
import type { ReaderSide } from './reader-side.ts';
import { apart } from '../page/apart.tsx';
import { useKeyboardGivenBack } from '../page/use-keyboard-given-back.ts';
import { phone } from '../page/phone.ts';
import { useMedia } from '../page/use-media.ts';
import { useSheetHeight } from './use-sheet-height.ts';

const Reader = apart(async () => (await import('../reader/Reader.tsx')).default);
const ChangesPanel = apart(async () => (await import('../timeline/ChangesPanel.tsx')).default);
const PathsPanel = apart(async () => (await import('../paths/PathsPanel.tsx')).default);
const SelectionPanel = apart(async () => (await import('../selection/SelectionPanel.tsx')).default);

interface ReaderPlaceProps {
  readonly id: string;
  readonly address: CanvasAddress;
  /** What is in sight, for what several have in common. */
  readonly graph: DrawnGraph;
  readonly side: ReaderSide;
  readonly onClose: () => void;
  readonly onOtherSide: () => void;
}

/** The reader in its place, or the panel of several that are selected: a panel over one wing, on a phone a sheet in three heights. */
export function ReaderPlace({ address, graph, ...props }: ReaderPlaceProps) {
  const isPhone = useMedia(phone);
  const [height, raise] = useSheetHeight();
  useKeyboardGivenBack();
  const { changed } = address.time;
  const sheet = isPhone ? { height, onRaise: raise } : null;
  return (
    <div className="reader-place" data-height={isPhone ? height : undefined}>
      {changed !== null ? (
        <ChangesPanel
          key="changes"
          {...{ address, sheet }}
          days={changed}
          {...props}
          takesFocus={hasMoved()}
        />
      ) : address.paths !== null ? (
        <PathsPanel {...{ address, sheet }} {...props} asked={address.paths} takesFocus={hasMoved()} />
      ) : address.also.length > 0 ? (
        <SelectionPanel {...{ address, graph, sheet }} {...props} takesFocus={hasMoved()} />
      ) : (
        <Reader key={props.id} {...props} takesFocus={hasMoved()} sheet={sheet} />
      )}
    </div>
  );
}
