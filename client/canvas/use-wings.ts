import { useLayoutEffect, useState } from 'react';
import type { View } from './layout/card-cap.ts';
import type { Wings } from './layout/wings-shape.ts';
import type { DrawnGraph } from './model.ts';
import { typeFaces } from './type.ts';
import { layOut } from './worker/lay-out.ts';

/** Whether a drawing made for another size of the window is still legible in this one: then nothing is moved about. */
const stillFits = (wings: Wings, view: View): boolean =>
  Math.min(view.width / wings.bounds.width, view.height / wings.bounds.height) * typeFaces.card.size >= 10.5;

interface LaidOut {
  graph: DrawnGraph;
  view: View;
  wings: Wings | null;
}

/** Whether what is laid out may stay for this room. */
const isFor = (laidOut: LaidOut, graph: DrawnGraph, view: View): boolean =>
  laidOut.graph === graph &&
  (laidOut.view === view || (laidOut.wings !== null && stillFits(laidOut.wings, view)));

/**
 * The wings for this room, null where they would not be legible, with the graph they are of: the former one until another is laid out.
 * Undefined until fonts and size are known.
 */
export function useWings(
  graph: DrawnGraph,
  view: View | null,
): { readonly graph: DrawnGraph; readonly wings: Wings | null } | undefined {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  // Before the page is painted: the worker need not wait for that.
  useLayoutEffect(() => {
    if (view === null || view.width === 0 || view.height === 0) return undefined;
    if (laidOut !== null && isFor(laidOut, graph, view)) return undefined;
    return layOut('wings', { graph, view }, (wings) => setLaidOut({ graph, view, wings }));
  }, [graph, view, laidOut]);
  return laidOut ?? undefined;
}
