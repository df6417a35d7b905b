import type { ViewProps } from '../Canvas.tsx';
import { TilesDrawing } from './TilesDrawing.tsx';
import { useTiles } from './use-tiles.ts';

/** The tiles, as soon as they are laid out. */
export function TilesView({ graph, size, ...props }: ViewProps) {
  const laidOut = useTiles(graph, size);
  return laidOut === null ? null : <TilesDrawing {...props} graph={laidOut.graph} base={laidOut.tiles} />;
}
