import { z } from 'zod';
import type { GraphDatabase, Parameters, Query } from './database.ts';
import {
  type Actor,
  actorNode,
  type Document,
  documentNode,
  type Event,
  eventNode,
  type Issue,
  issueNode,
  type Position,
  positionNode,
} from './nodes.ts';
import { type Entry, inListOrder, type Order, type Stretch, type Walk, walk } from './stretch.ts';
import { greatestText } from './text-order.ts';

/** A node's place in a list: what it is sorted by, then its id. */
export type SortedKey = readonly [key: string, id: string];

/** Values of which any may hold; null does not restrict. */
type AnyOf = readonly string[] | null;

/** What all filters have: datasets that define the node, folded words that each begin a word of its text. */
type NodeFilter = { readonly datasets: AnyOf; readonly words: AnyOf };
/** ISO days, null where open. */
type Period = { readonly from: string | null; readonly to: string | null };

export type ActorFilter = NodeFilter & { readonly kinds: AnyOf };
export type IssueFilter = NodeFilter;
export type PositionFilter = NodeFilter & { readonly issues: AnyOf };
export type EventFilter = NodeFilter & Period;
export type DocumentFilter = NodeFilter & Period & { readonly publishers: AnyOf };

/** All nodes of one label sorted by one of their properties: the files that walk its index either way, and the one that counts. */
export interface NodeList<Node, Filter extends Parameters> {
  readonly ascending: Query<{ key: string; node: Node }>;
  readonly descending: Query<{ key: string; node: Node }>;
  readonly count: Query<{ many: number }>;
  /** Never set: says which filter the files take. */
  readonly filter?: Filter;
}

const many = z.object({ many: z.number() });

const listed = <Node, Filter extends Parameters>(
  label: string,
  sortedBy: string,
  node: z.ZodType<Node>,
): NodeList<Node, Filter> => ({
  ascending: { file: `${label}/page-by-${sortedBy}-ascending`, row: z.object({ key: z.string(), node }) },
  descending: { file: `${label}/page-by-${sortedBy}-descending`, row: z.object({ key: z.string(), node }) },
  count: { file: `${label}/count`, row: many },
});

export const actorsByName = listed<Actor, ActorFilter>('actor', 'name', actorNode);
export const issuesByName = listed<Issue, IssueFilter>('issue', 'name', issueNode);
export const positionsByProposition = listed<Position, PositionFilter>(
  'position',
  'proposition',
  positionNode,
);
export const eventsByName = listed<Event, EventFilter>('event', 'name', eventNode);
export const eventsByDate = listed<Event, EventFilter>('event', 'occurred', eventNode);
export const documentsByTitle = listed<Document, DocumentFilter>('document', 'title', documentNode);
export const documentsByDate = listed<Document, DocumentFilter>('document', 'published', documentNode);

/** A stretch of the nodes that pass, in one round trip. Errors: see `GraphDatabase.read`. */
export async function readNodes<Node extends { readonly id: string }, Filter extends Parameters>(
  database: GraphDatabase,
  list: NodeList<Node, Filter>,
  filter: Filter,
  order: Order,
  stretch: Stretch<SortedKey>,
): Promise<readonly Entry<Node, SortedKey>[]> {
  const way = walk(stretch, order);
  const rows = await database.read(list[way.direction], {
    ...filter,
    ...sortedBounds(way, database),
    limit: stretch.count,
  });
  return inListOrder(rows, way).map(({ key, node }) => ({ key: [key, node.id], node }));
}

/** How many nodes pass. */
export async function countNodes<Node, Filter extends Parameters>(
  database: GraphDatabase,
  list: NodeList<Node, Filter>,
  filter: Filter,
): Promise<number> {
  const rows = await database.read(list.count, filter);
  return rows[0]?.many ?? 0;
}

/** The parameters that bound a walk through keys and ids. */
export function sortedBounds({ above, below }: Walk<SortedKey>, { engine }: GraphDatabase): Parameters {
  const greatest = greatestText(engine);
  return {
    aboveKey: above?.[0] ?? '',
    aboveId: above?.[1] ?? '',
    belowKey: below?.[0] ?? greatest,
    belowId: below?.[1] ?? greatest,
  };
}
