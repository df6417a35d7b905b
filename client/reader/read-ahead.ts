import type { QueryClient } from '@tanstack/react-query';
import type { Reading } from '../address/reading.ts';
import { nodeQuery } from './node-query.ts';
import { edgeSubject } from './subject.ts';
import { tracesQuery } from './use-traces.ts';

/** Asks what reading a line asks, before it is opened: by the time that the button is let go the answers are on their way. */
export function readAhead(client: QueryClient, id: string, reading: Reading): void {
  if (edgeSubject(id)?.type !== 'HOLDS') return;
  void client.prefetchQuery(nodeQuery(id));
  void client.prefetchInfiniteQuery(tracesQuery(id, reading));
}
