import { useEffect, useState } from 'react';
import type { View } from '../layout/card-cap.ts';
import type { DrawnGraph } from '../model.ts';
import { layOut } from '../worker/lay-out.ts';
import type { Tiles } from './tiles-shape.ts';

interface LaidOut {
  readonly graph: DrawnGraph;
  readonly tiles: Tiles;
}

/** The tiles for this room, with the graph they are of: the former ones until others are laid out; null until the first are. */
export function useTiles(graph: DrawnGraph, { width, height }: View): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (width === 0 || height === 0) return undefined;
    return layOut('tiles', { graph, view: { width, height } }, (tiles) => setLaidOut({ graph, tiles }));
  }, [graph, width, height]);
  return laidOut;
}
