import { z } from 'zod';
import type { GraphDatabase } from './database.ts';
import { idParameters } from './drawn-edges.ts';
import { DRAWN_LABELS, type NodeRef } from './edge-types.ts';
import type { RankedNode } from './ranked-nodes.ts';

const LEFT_OUT = { file: 'graph/left-out', row: z.object({ label: z.enum(DRAWN_LABELS), id: z.string() }) };
const ISSUES = {
  file: 'graph/left-out-issues',
  row: z.object({ issue: z.string(), positions: z.number().int().positive() }),
};

/** What some nodes are chosen by. */
export interface LeftOutChoice {
  /** Id of an issue: only positions about it; null for all nodes. */
  readonly issue: string | null;
  /** Folded; all of them must begin a word of the node's own; null for all nodes. */
  readonly words: readonly string[] | null;
}

const keyOf = ({ label, id }: NodeRef): string => `${label}:${id}`;

/** Those of the nodes that are chosen, in the same order; one round trip, none where nothing is chosen by. Errors: see `GraphDatabase.read`. */
export async function choose(
  database: GraphDatabase,
  nodes: readonly RankedNode[],
  { issue, words }: LeftOutChoice,
): Promise<readonly RankedNode[]> {
  if (nodes.length === 0 || (issue === null && words === null)) return nodes;
  const rows = await database.read(LEFT_OUT, { ...idParameters(nodes), issue, words });
  const chosen = new Set(rows.map(keyOf));
  return nodes.filter((node) => chosen.has(keyOf(node)));
}

/** How many positions among the nodes are about each issue, by id, most first. Errors: see `GraphDatabase.read`. */
export async function countByIssue(database: GraphDatabase, nodes: readonly NodeRef[]) {
  const { positionIds } = idParameters(nodes);
  return positionIds.length === 0 ? [] : database.read(ISSUES, { positionIds });
}
