import type { CanvasAddress } from '../../address/address.ts';
import { currentAddress, go } from '../../address/history.ts';
import { words } from '../../wording/words.ts';
import { laidOut } from '../worker/lay-out.ts';
import { isLoose } from './arrange.ts';
import type { FreeGraph } from './free-graph.ts';

interface FreeToolsProps {
  readonly address: CanvasAddress;
  readonly graph: FreeGraph;
  /** How many lines are not drawn because they would be too many. */
  readonly leftOut: number;
  /** How many are not drawn because nobody asked for them: these can be drawn too. */
  readonly waiting: number;
  /** Whether none of these waits. */
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  /** How many nodes are not drawn because there are too many. */
  readonly beyond: number;
}

/** Lays out anew what was put nowhere by hand: one step in the log, unless something else was done meanwhile. */
async function arrange({ contents }: CanvasAddress, free: FreeGraph): Promise<void> {
  const { blocks, reached, stowed } = contents;
  const standing = { blocks, reached, stowed };
  const told = { free, standing, deed: { do: 'arrange' }, view: null, greatest: 0 } as const;
  const arranged = await laidOut('free deed', told);
  const address = currentAddress();
  if (address.screen === 'canvas' && address.contents === contents)
    go({ ...address, contents: { ...contents, ...arranged } }, words.free.arrangeStep);
}

/** What can be done with all of the free view, and what it does not draw. */
export function FreeTools({ address, graph, leftOut, waiting, all, onAll, beyond }: FreeToolsProps) {
  return (
    <div className="free-tools">
      {beyond > 0 && <p className="free-left-out">{words.free.moreNodes(beyond)}</p>}
      {leftOut > 0 && <p className="free-left-out">{words.free.moreLines(leftOut)}</p>}
      {(waiting > 0 || all) && (
        <button type="button" className="button" onClick={() => onAll(!all)}>
          {all ? words.free.fewerLines : words.free.waitingLines(waiting)}
        </button>
      )}
      {address.contents.blocks.some(isLoose) && (
        <button
          type="button"
          className="button"
          title={words.free.arrangeTitle}
          onClick={() => void arrange(address, graph)}
        >
          {words.free.arrange}
        </button>
      )}
    </div>
  );
}
