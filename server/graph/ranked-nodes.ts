import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { idParameters } from './drawn-edges.ts';
import { DRAWN_LABELS, type NodeRef } from './edge-types.ts';
import { filterParameters, isEmptyFilter, type StatementFilter } from './statement-filter.ts';

/** A node with how many statements stand behind it. */
export interface RankedNode extends NodeRef {
  readonly statements: number;
}

/** Nodes of the drawn graph, those with most statements first, then by global id. */
export interface RankedNodes {
  readonly nodes: readonly RankedNode[];
  /** How many were left out because of a limit. */
  readonly leftOut: number;
  /** These, in the same order; read only when it is asked for. */
  readonly rest: () => Promise<readonly RankedNode[]>;
}

const count = z.number().int().nonnegative();
const node = z.object({ label: z.enum(DRAWN_LABELS), id: z.string(), statements: count });

const OPENING = { file: 'graph/opening', row: node };
const OPENING_COUNT = { file: 'graph/opening-count', row: z.object({ nodes: count }) };
const OPENING_FILTERED = {
  file: 'graph/opening-filtered',
  row: z.object({ touched: z.array(node) }),
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
    const total = counted[0]?.nodes ?? nodes.length;
    const rest = async () => (await database.read(OPENING, { limit: total })).slice(nodes.length);
    return { nodes, leftOut: total - nodes.length, rest };
  }
  // What passes has to be looked through whole to be ranked: asking again for the rest would cost as much once more.
  const [row] = await database.read(OPENING_FILTERED, filterParameters(filter));
  return divide(row?.touched ?? [], limit);
}

/** All that there are, the first of them by themselves. */
export function divide(nodes: readonly RankedNode[], limit: number): RankedNodes {
  const rest = nodes.slice(limit);
  return { nodes: nodes.slice(0, limit), leftOut: rest.length, rest: () => Promise.resolve(rest) };
}

/** Those of the chosen nodes that exist, ranked by the statements that pass; a filter takes none of them away. */
export async function chosenNodes(
  database: GraphDatabase,
  chosen: readonly NodeRef[],
  filter: StatementFilter,
): Promise<RankedNode[]> {
  return database.read(CHOSEN, { ...idParameters(chosen), ...filterParameters(filter) });
}
