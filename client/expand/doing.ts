import type { CanvasAddress } from '../address/address.ts';
import { canvasAtHand } from '../address/history.ts';
import { nodesIn, type Standing } from '../canvas/free/blocks.ts';
import type { Deed } from '../canvas/free/deeds.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { inSight } from '../canvas/free/sight.ts';
import type { Box } from '../canvas/layout/geometry.ts';
import { laidOut } from '../canvas/worker/lay-out.ts';
import { greatestKey } from './block-keys.ts';
import { freeGraphOf } from './free-graph-of.ts';

/** What came of a deed: the canvas as it was when it was done, and what stands on the free view afterwards. */
export interface Done {
  readonly address: CanvasAddress;
  readonly standing: Standing;
  readonly graph: FreeGraph;
}

/** What of the free view is in sight; where it is empty and another view is drawn, about what it will show: the window around its first node. */
function sightOf({ view, contents }: CanvasAddress): Box | null {
  if (view === 'free') return inSight();
  if (contents.blocks.length > 0) return null;
  const [width, height] = [window.innerWidth, window.innerHeight];
  return { x: -width / 2, y: -height / 2, width, height };
}

/** What doing it needs besides. */
interface Means {
  /** Gives the graph of these nodes; as the free view asks for it, where not given. */
  readonly graphOf?: (ids: readonly string[], address: CanvasAddress) => Promise<FreeGraph>;
  /** Told what came of it before that is given; as long as it takes, that waits. */
  readonly ready?: (done: Done) => Promise<void> | undefined;
}

const drawnGraphOf = async (ids: readonly string[], { filter }: CanvasAddress): Promise<FreeGraph> =>
  freeGraphOf(ids, filter);

/**
 * Does something to what stands on the free view, in the layouts' thread; where the canvas changes meanwhile, once more. Goes nowhere.
 * @param deed given the graph of what stands and of `ids`
 * @returns null where there is no canvas any more
 * @throws RequestError
 */
export async function doing(
  ids: readonly string[],
  deed: (graph: FreeGraph, standing: Standing) => Deed,
  { graphOf = drawnGraphOf, ready = () => undefined }: Means = {},
): Promise<Done | null> {
  for (;;) {
    const before = canvasAtHand();
    if (before === null) return null;
    const { blocks, reached, stowed } = before.contents;
    const now = { blocks, reached, stowed };
    const graph = await graphOf([...new Set([...nodesIn(blocks), ...ids])], before);
    const standing = await laidOut('free deed', {
      free: graph,
      standing: now,
      deed: deed(graph, now),
      view: sightOf(before),
      greatest: greatestKey(now),
    });
    await ready({ address: before, standing, graph });
    const address = canvasAtHand();
    if (address === null) return null;
    if (address.contents !== before.contents) continue;
    greatestKey(standing);
    return { address, standing, graph };
  }
}

/** The canvas with this on its free view. */
export const withStanding = (address: CanvasAddress, standing: Standing): CanvasAddress => ({
  ...address,
  contents: { ...address.contents, ...standing },
});
