import { useMemo } from 'react';
import type { CanvasAddress } from '../address/address.ts';
import { nodesIn } from '../canvas/free/blocks.ts';
import { isNode } from '../canvas/drawn-ids.ts';
import type { FreeGraph } from '../canvas/free/free-graph.ts';
import { mostNodes } from '../canvas/free/free-question.ts';
import { toDrawnGraph } from '../canvas/model.ts';
import { linesNamed } from '../canvas/relations/ties.ts';
import { useGraph } from '../filter/use-graph.ts';
import { type Drawn, drawnOf } from './drawn.ts';

/**
 * What the view at hand draws, for the tables. Of all views but the free one it is at hand already; undefined until it is there.
 * @param middle what stands in the middle of the focus view; null in other views
 * @param free what was brought into the free view, once it is there; null in other views
 */
export function useDrawn(address: CanvasAddress, middle: string | null, free: FreeGraph | null) {
  const { contents, filter, view, lines } = address;
  const { blocks, only, hidden } = contents;
  const brought = useMemo(
    () => (free === null ? null : [...new Set(nodesIn(blocks))].filter(isNode)),
    [free, blocks],
  );
  const asked = useMemo(() => brought?.slice(0, mostNodes).toSorted() ?? null, [brought]);
  const { graph, answer, error, former, retry } = useGraph(filter, asked ?? only);
  const drawn = useMemo((): Drawn | undefined => {
    if (graph === undefined || answer === undefined) return undefined;
    // The free view shows positions that nobody holds under the filter, too.
    const whole = free === null ? graph : toDrawnGraph(answer);
    return drawnOf(answer, whole, { view, lines: linesNamed(lines), hidden, middle, free });
  }, [graph, answer, view, lines, hidden, middle, free]);
  const beyond = (brought?.length ?? 0) - (asked?.length ?? 0) + (drawn?.graph.leftOut ?? 0);
  return { drawn, asked: asked ?? only, former, beyond, error, retry };
}
