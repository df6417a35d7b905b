import { type FreeGraph, toFreeGraph } from '../canvas/free/free-graph.ts';
import { freeQuestion } from '../canvas/free/free-question.ts';
import type { Filter } from '../filter/filter.ts';
import { queries } from '../request/connection.ts';

/** The graph of these nodes, as the free view asks for it: what is fetched here is there when the view draws. @throws RequestError */
export const freeGraphOf = async (ids: readonly string[], filter: Filter): Promise<FreeGraph> =>
  toFreeGraph(await queries.fetchQuery(freeQuestion(ids, filter)));
