import { useEffect, useState } from 'react';
import type { View } from '../layout/card-cap.ts';
import type { DrawnGraph } from '../model.ts';
import { layOut } from '../worker/lay-out.ts';
import type { Tiles } from './tiles-shape.ts';

interface LaidOut {
  readonly graph: DrawnGraph;
  readonly view: View;
  readonly tiles: Tiles;
}

/** Whether what was laid out for another size of the window may stay in this one: then nothing is moved about. */
function stillFits({ tiles: { bounds, zoom }, view: before }: LaidOut, view: View): boolean {
  const higher = bounds.height * zoom > before.height + 1;
  const byHeight = higher ? zoom : view.height / bounds.height;
  const fitting = Math.min(view.width / bounds.width, byHeight) / zoom;
  return fitting > 0.93 && fitting < 1.2 && Math.abs(view.width / before.width - 1) < 0.2;
}

/** The tiles for this room, with the graph they are of: the former ones until others are laid out; null until the first are. */
export function useTiles(graph: DrawnGraph, { width, height }: View): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (width === 0 || height === 0) return undefined;
    const view = { width, height };
    if (laidOut?.graph === graph && stillFits(laidOut, view)) return undefined;
    return layOut('tiles', { graph, view }, (tiles) => setLaidOut({ graph, view, tiles }));
  }, [graph, width, height, laidOut]);
  return laidOut;
}
