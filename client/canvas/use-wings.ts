import { useEffect, useState } from 'react';
import type { View } from './layout/card-cap.ts';
import { layOutWings } from './layout/wings.ts';
import type { Wings } from './layout/wings-shape.ts';
import { loadMeasure } from './measure-text.ts';
import type { DrawnGraph } from './model.ts';
import { typeFaces } from './type.ts';

export const textsOf = (graph: DrawnGraph): string[] => [
  ...graph.actors.map(({ name }) => name),
  ...graph.issues.map(({ name }) => name),
  ...graph.positions.map(({ proposition }) => proposition),
  '0123456789 ×≠if·positions statements',
];

/** Whether a drawing made for another size of the window is still legible in this one: then nothing is moved about. */
const stillFits = (wings: Wings, view: View): boolean =>
  Math.min(view.width / wings.bounds.width, view.height / wings.bounds.height) * typeFaces.card.size >= 10.5;

interface LaidOut {
  graph: DrawnGraph;
  view: View;
  wings: Wings | null;
}

/** Lays out for a view; keeps what is laid out of the same graph as long as it fits. */
async function layOut(graph: DrawnGraph, view: View, before: LaidOut | null): Promise<LaidOut> {
  if (before?.graph === graph) {
    if (before.view === view || (before.wings !== null && stillFits(before.wings, view))) return before;
  }
  return { graph, view, wings: layOutWings(graph, view, await loadMeasure(textsOf(graph))) };
}

/**
 * The wings for this room, null where they would not be legible, with the graph they are of: the former one until another is laid out.
 * Undefined until fonts and size are known.
 */
export function useWings(
  graph: DrawnGraph,
  view: View | null,
): { readonly graph: DrawnGraph; readonly wings: Wings | null } | undefined {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (view === null || view.width === 0 || view.height === 0) return undefined;
    let outdated = false;
    const run = async () => {
      const next = await layOut(graph, view, laidOut);
      if (!outdated) setLaidOut(next);
    };
    void run();
    return () => {
      outdated = true;
    };
  }, [graph, view, laidOut]);
  return laidOut ?? undefined;
}
