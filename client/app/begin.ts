import type { Address } from '../address/address.ts';
import { loadDrawing } from '../canvas/load-drawing.ts';
import { startWorker } from '../canvas/worker/worker.ts';
import { openedQuery } from '../document/opened-query.ts';
import { fetchGraph } from '../filter/use-graph.ts';
import { loadAhead } from './load-ahead.ts';
import { phone } from '../page/phone.ts';
import { queries } from '../request/connection.ts';

/** Begins at once what an opened address is going to need, side by side, rather than each when the one before it is there. */
export function begin(address: Address): void {
  if (address.screen === 'document') {
    // Its page says what went wrong, if anything does.
    void queries.prefetchQuery(openedQuery(address.document, address.quote));
    void Promise.allSettled([import('../document/DocumentScreen.tsx')]);
  }
  if (address.screen !== 'canvas') return;
  if (address.view !== 'free') fetchGraph(queries, address.filter, address.contents.only);
  if (matchMedia(phone).matches) return;
  startWorker();
  void loadDrawing(address.view);
  void loadAhead();
}
