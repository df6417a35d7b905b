import { z } from 'zod';
import { countWays, firstWays, shortestWays, type StepFrom } from './breadth-first.ts';
import type { GraphDatabase } from './database.ts';
import { idParameters } from './drawn-edges.ts';
import { DRAWN_LABELS, type EdgeType, type NodeRef } from './edge-types.ts';

/** The shortest paths between two nodes of the drawn graph. */
export interface ShortestPaths {
  /** How many edges each has; null where there is no path. */
  readonly length: number | null;
  /** How many there are, those that are not brought too; counted to `COUNTED`. */
  readonly total: number;
  /** The nodes of each, from end to end; by their global ids. */
  readonly paths: readonly (readonly NodeRef[])[];
}

/** What is asked of paths. */
export interface PathsAsked {
  readonly relationships: readonly EdgeType[];
  /** How many edges a path may have. */
  readonly longest: number;
  /** How many paths are brought. */
  readonly limit: number;
  /** How many pairs of neighbours a step may meet: beyond, everything is near to everything, and finding out takes long. */
  readonly mostPairs: number;
}

/** A step met more neighbours than are followed. */
export class TooManyNeighbours extends Error {
  override readonly name = 'TooManyNeighbours';
}

const label = z.enum(DRAWN_LABELS);
const STEP = {
  file: 'paths/step',
  row: z.object({ fromLabel: label, from: z.string(), label, id: z.string() }),
};

/** What makes an edge in the graph as it is stored, where that is not called the same. */
const STORED: Partial<Record<EdgeType, string>> = {
  HOLDS: 'EXPRESSES',
  RELAYS: 'REPORTS',
  ADDRESSES: 'ADDRESSED_TO',
};

/**
 * All shortest paths between two different nodes, whichever way the edges run: counted, and the first of them by the global ids along them.
 * One round trip for each step.
 * @throws TooManyNeighbours where a step meets more than `mostPairs` pairs of neighbours
 */
export async function shortestPaths(
  database: GraphDatabase,
  [from, to]: readonly [from: NodeRef, to: NodeRef],
  { relationships, longest, limit, mostPairs }: PathsAsked,
): Promise<ShortestPaths> {
  const ways = await shortestWays(
    [keyOf(from), keyOf(to)],
    longest,
    stepAlong(database, relationships, mostPairs),
  );
  if (ways === null) return { length: null, total: 0, paths: [] };
  return {
    length: ways.length,
    total: countWays(ways, keyOf(from)),
    paths: firstWays(ways, keyOf(from), limit).map((nodes) => nodes.flatMap((key) => nodeOf(key) ?? [])),
  };
}

function stepAlong(database: GraphDatabase, relationships: readonly EdgeType[], mostPairs: number): StepFrom {
  const types = relationships.map((type) => STORED[type] ?? type);
  return async (keys) => {
    const nodes = keys.flatMap((key) => nodeOf(key) ?? []);
    const limit = mostPairs + 1;
    const rows = await database.read(STEP, { ...idParameters(nodes), types, limit });
    if (rows.length === limit) throw new TooManyNeighbours();
    const beside = new Map<string, Set<string>>();
    for (const row of rows) {
      const start = keyOf({ label: row.fromLabel, id: row.from });
      const found = beside.get(start) ?? new Set<string>();
      found.add(keyOf(row));
      beside.set(start, found);
    }
    return beside;
  };
}

/** A node as a text, in the order of which paths are brought: its global id. */
const keyOf = ({ label: of, id }: NodeRef): string => `${of}:${id}`;

function nodeOf(key: string): NodeRef | null {
  const colon = key.indexOf(':');
  const of = DRAWN_LABELS.find((known) => known === key.slice(0, colon));
  return of === undefined ? null : { label: of, id: key.slice(colon + 1) };
}
