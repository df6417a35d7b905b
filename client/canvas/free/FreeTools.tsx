import type { CanvasAddress } from '../../address/address.ts';
import { go } from '../../address/history.ts';
import { counted } from '../../wording/counted.ts';
import type { Measure } from '../type.ts';
import { arranging } from './arrange.ts';
import { drawingOf } from './arrangement.ts';
import type { FreeGraph } from './free-graph.ts';

interface FreeToolsProps {
  readonly address: CanvasAddress;
  readonly measured: { readonly graph: FreeGraph; readonly measure: Measure };
  /** How many lines are not drawn: what nobody asked for, and what would be too much. */
  readonly undrawn: number;
}

/** What can be done with all of the free view, and what it does not draw. */
export function FreeTools({ address, measured, undrawn }: FreeToolsProps) {
  const loose = address.contents.blocks.filter(({ parent, pinned }) => parent !== null && !pinned).length;
  const arrange = () => {
    const drawing = drawingOf({ ...measured, view: null, newKey: () => '' });
    go(arranging(address, drawing), 'arrange');
  };
  return (
    <div className="free-tools">
      {undrawn > 0 && (
        <p className="free-left-out">
          and {counted(undrawn, 'more line')}: select something to see all of its own
        </p>
      )}
      {loose > 0 && (
        <button
          type="button"
          className="button"
          title="Lays out anew what you have not put somewhere yourself"
          onClick={arrange}
        >
          Arrange
        </button>
      )}
    </div>
  );
}
