import type { QueryClient } from '@tanstack/react-query';
import type { CanvasAddress } from '../address/address.ts';
import { idsAtHand } from '../filter/use-graph.ts';

/** The canvas with everything that is drawn named, so that its address shows the same after the data has grown. */
export function fixedCanvas(client: QueryClient, canvas: CanvasAddress): CanvasAddress {
  const { filter, contents, view, focus } = canvas;
  const only = contents.only ?? idsAtHand(client, filter, view === 'focus' ? focus : null);
  return { ...canvas, search: '', contents: { ...contents, only } };
}
