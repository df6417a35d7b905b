import type { Core, StylesheetJson } from 'cytoscape';
import type { Box, Point } from './layout/geometry.ts';

/** What Cytoscape draws. */
export interface DrawnByCytoscape {
  readonly cy: Core;
  /** How it looks in the theme that the page has when asked. */
  readonly styleNow: () => StylesheetJson;
  /** All of it, layout units; null where only what is in sight is drawn at all. */
  readonly bounds: Box | null;
}

/** What the view at hand draws, for whoever takes it along. */
export interface AtHand {
  /** Global ids of the nodes that are drawn; null for all that the graph has in sight. */
  readonly nodes: () => readonly string[] | null;
  /** The middle of a node, layout units; null where it has no place of its own. */
  readonly placeOf: (id: string) => Point | null;
  /** Null while it is on its way. */
  readonly drawing: () => DrawnByCytoscape | null;
}

let drawn: AtHand | null = null;

/** Told by a drawing while it stands; gives what to call when it goes. */
export function standAtHand(next: AtHand): () => void {
  drawn = next;
  return () => {
    if (drawn === next) drawn = null;
  };
}

/** The drawing that stands; null where there is none, as on phones, or not yet. */
export const atHand = (): AtHand | null => drawn;
