import { firstDrawn } from '../canvas/first-drawn.ts';
import { loadDrawing } from '../canvas/load-drawing.ts';
import { loadLayouts } from '../canvas/worker/worker.ts';
import { whenIdle } from '../page/when-idle.ts';

/** What most readers open first: a line's words, a node's menu, another view. */
const likely: readonly (() => unknown)[] = [
  () => import('../reader/Reader.tsx'),
  () => import('../expand/NodeMenu.tsx'),
  () => import('../filter/FilterDialog.tsx'),
  () => import('./MoreItems.tsx'),
  loadLayouts,
  () => loadDrawing('relations'),
  () => loadDrawing('focus'),
  () => loadDrawing('free'),
];

/**
 * Loads what is likely to be opened next, once the first drawing is there and the page has nothing else to do, one after the other. What
 * does not arrive is missed where it is opened, and told there.
 */
export async function loadAhead(): Promise<void> {
  await firstDrawn;
  for (const load of likely) {
    await new Promise<void>(whenIdle);
    await Promise.allSettled([load()]);
  }
}
