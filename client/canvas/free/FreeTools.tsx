import type { CanvasAddress } from '../../address/address.ts';
import { currentAddress, go } from '../../address/history.ts';
import { words } from '../../wording/words.ts';
import { laidOut } from '../worker/lay-out.ts';
import type { Box } from '../layout/geometry.ts';
import { isLoose } from './arrange.ts';
import type { FreeGraph } from './free-graph.ts';
import { showWhole } from './show-whole.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Kept free at the edges of the canvas, px. */
const edge = 44;

interface FreeToolsProps {
  /** Of the canvas, px. */
  readonly size: Size;
  readonly address: CanvasAddress;
  readonly graph: FreeGraph;
  /** What the reader covers at the left, px: the tools stand beside it. */
  readonly covered: number;
  /** How many lines are not drawn because they would be too many. */
  readonly leftOut: number;
  /** How many are not drawn because nobody asked for them: these can be drawn too. */
  readonly waiting: number;
  /** How many nodes are not drawn because there are too many. */
  readonly beyond: number;
}

/** What the canvas shows at its own size, less what lies over its edges. */
const roomIn = ({ width, height }: Size): Box => ({
  x: 0,
  y: 0,
  width: width - 2 * edge,
  height: height - 2 * edge,
});

/** Lays out anew what was put nowhere by hand: one step in the log, unless something else was done meanwhile. */
async function arrange({ contents }: CanvasAddress, free: FreeGraph, size: Size): Promise<void> {
  const { blocks, reached, stowed } = contents;
  const standing = { blocks, reached, stowed };
  const told = { free, standing, deed: { do: 'arrange' }, view: roomIn(size), greatest: 0 } as const;
  const arranged = await laidOut('free deed', told);
  const address = currentAddress();
  if (address.screen !== 'canvas' || address.contents !== contents) return;
  showWhole(arranged.blocks);
  go({ ...address, contents: { ...contents, ...arranged } }, words.free.arrangeStep);
}

/** Draws the lines that wait for being selected, or lets them wait again: one step in the log. */
const turnWaiting = (address: CanvasAddress): void =>
  go(
    { ...address, waiting: !address.waiting },
    address.waiting ? words.free.fewerStep : words.free.waitingStep,
  );

/** What can be done with all of the free view, and what it does not draw. */
export function FreeTools({ size, address, graph, covered, leftOut, waiting, beyond }: FreeToolsProps) {
  return (
    <div className="free-tools" style={{ paddingLeft: covered + 12 }}>
      {beyond > 0 && <p className="free-left-out">{words.free.moreNodes(beyond)}</p>}
      {leftOut > 0 && <p className="free-left-out">{words.free.moreLines(leftOut)}</p>}
      {(waiting > 0 || address.waiting) && (
        <button type="button" className="button" onClick={() => turnWaiting(address)}>
          {address.waiting ? words.free.fewerLines : words.free.waitingLines(waiting)}
        </button>
      )}
      {address.contents.blocks.some(isLoose) && (
        <button
          type="button"
          className="button"
          title={words.free.arrangeTitle}
          onClick={() => void arrange(address, graph, size)}
        >
          {words.free.arrange}
        </button>
      )}
    </div>
  );
}
