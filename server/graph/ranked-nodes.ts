import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { idParameters } from './drawn-edges.ts';
import { DRAWN_LABELS, type NodeRef } from './edge-types.ts';
import { filterParameters, isEmptyFilter, type StatementFilter } from './statement-filter.ts';

/** Nodes of the drawn graph, those with most statements first, then by global id. */
export interface RankedNodes {
  readonly nodes: readonly NodeRef[];
  /** How many there are in all, those left out because of a limit too. */
  readonly total: number;
}

const node = z.object({ label: z.enum(DRAWN_LABELS), id: z.string() });
const count = z.number().int().nonnegative();

const OPENING = { file: 'graph/opening', row: node };
const OPENING_COUNT = { file: 'graph/opening-count', row: z.object({ nodes: count }) };
const OPENING_FILTERED = {
  file: 'graph/opening-filtered',
  row: z.object({ nodes: count, touched: z.array(node) }),
};
const CHOSEN = { file: 'graph/chosen', row: node };

/**
 * The nodes that the whole drawn graph opens with: without a filter all there are, with one those that a passing statement touches (who said it, what it
 * expresses and is about, where it was said, what it rests on and who published that, and whom it mentions, addresses, answers or is reported by).
 */
export async function openingNodes(
  database: GraphDatabase,
  filter: StatementFilter,
  limit: number,
): Promise<RankedNodes> {
  if (isEmptyFilter(filter)) {
    const [nodes, counted] = await Promise.all([
      database.read(OPENING, { limit }),
      database.read(OPENING_COUNT, {}),
    ]);
    return { nodes, total: counted[0]?.nodes ?? 0 };
  }
  const [row] = await database.read(OPENING_FILTERED, { limit, ...filterParameters(filter) });
  return { nodes: row?.touched ?? [], total: row?.nodes ?? 0 };
}

/** Those of the chosen nodes that exist, ranked by the statements that pass; a filter takes none of them away. */
export async function chosenNodes(
  database: GraphDatabase,
  chosen: readonly NodeRef[],
  filter: StatementFilter,
): Promise<NodeRef[]> {
  return database.read(CHOSEN, { ...idParameters(chosen), ...filterParameters(filter) });
}
