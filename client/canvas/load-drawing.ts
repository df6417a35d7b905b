import type { View } from '../address/views.ts';

/** The code that draws each view, loaded apart: Cytoscape alone is a third of all there is. */
const drawings: Readonly<Record<View, () => Promise<unknown>[]>> = {
  positions: () => [import('./drawing/WingsDrawing.tsx')],
  relations: () => [import('./relations/RelationsView.tsx'), import('./relations/RelationsDrawing.tsx')],
  focus: () => [import('./focus/FocusView.tsx'), import('./drawing/FocusDrawing.tsx')],
  free: () => [import('./free/FreeView.tsx'), import('./free/FreeDrawing.tsx')],
};

/** Loads what draws a view, before there is anything to draw. What does not arrive is missed where it is drawn, and told there. */
export const loadDrawing = async (view: View): Promise<void> =>
  void (await Promise.allSettled(drawings[view]()));
