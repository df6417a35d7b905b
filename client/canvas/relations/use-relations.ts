import { useEffect, useState } from 'react';
import type { View } from '../layout/card-cap.ts';
import type { DrawnGraph } from '../model.ts';
import { typeFaces } from '../type.ts';
import { leastName } from './fitting.ts';
import { layOut } from '../worker/lay-out.ts';
import type { Relations } from './relations-shape.ts';

interface LaidOut {
  graph: DrawnGraph;
  view: View;
  relations: Relations;
}

/** Whether a drawing made for another size of the window is still legible in this one: then nothing is moved about. */
const stillFits = ({ bounds, leftOut }: Relations, view: View): boolean =>
  leftOut === 0 &&
  Math.min(view.width / bounds.width, view.height / bounds.height) * typeFaces.actor.size >= leastName;

/**
 * The relations for this room, with the graph they are of: the former one until another is laid out. Undefined until fonts and size are known.
 * What was selected at first is among them.
 */
export function useRelations(
  graph: DrawnGraph,
  view: View | null,
  selection: string | null,
): { readonly graph: DrawnGraph; readonly relations: Relations } | undefined {
  const [keep] = useState(selection);
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (view === null || view.width === 0 || view.height === 0) return undefined;
    if (laidOut?.graph === graph && (laidOut.view === view || stillFits(laidOut.relations, view)))
      return undefined;
    return layOut('relations', { graph, view, keep }, (relations) => setLaidOut({ graph, view, relations }));
  }, [graph, view, laidOut, keep]);
  return laidOut ?? undefined;
}
