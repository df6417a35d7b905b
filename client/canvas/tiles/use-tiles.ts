import { useEffect, useState } from 'react';
import type { View } from '../layout/card-cap.ts';
import { loadMeasure } from '../measure-text.ts';
import type { DrawnGraph } from '../model.ts';
import { textsOf } from '../use-wings.ts';
import { layOutTiles } from './lay-out-tiles.ts';
import type { Tiles } from './tiles-shape.ts';

interface LaidOut {
  readonly graph: DrawnGraph;
  readonly tiles: Tiles;
}

/** The tiles for this room, with the graph they are of: the former ones until others are laid out; null until the first are. */
export function useTiles(graph: DrawnGraph, { width, height }: View): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    let outdated = false;
    const run = async () => {
      const measure = await loadMeasure(textsOf(graph));
      if (!outdated) setLaidOut({ graph, tiles: layOutTiles(graph, { width, height }, measure) });
    };
    void run();
    return () => {
      outdated = true;
    };
  }, [graph, width, height]);
  return laidOut;
}
