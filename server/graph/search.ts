import { z } from 'zod';
import type { GraphDatabase, Parameters } from './database.ts';
import { actorNode, documentNode, eventNode, issueNode, positionNode, quoteNode } from './nodes.ts';
import type { Entry, Stretch } from './stretch.ts';
import { greatestText } from './text-order.ts';

/** A hit's place among all: where its words stand, what that is sorted by, its global id. */
export type SearchKey = readonly [rank: number, key: string, id: string];

/** Where words stand: 1 name, 2 alias, 3 proposition, 4 quote, 5 title. */
const place = { rank: z.number().int().min(1).max(5), key: z.string(), id: z.string() };

const hit = z.discriminatedUnion('label', [
  z.object({ ...place, label: z.literal('Actor'), node: actorNode }),
  z.object({ ...place, label: z.literal('Document'), node: documentNode }),
  z.object({ ...place, label: z.literal('Event'), node: eventNode }),
  z.object({ ...place, label: z.literal('Issue'), node: issueNode }),
  z.object({ ...place, label: z.literal('Position'), node: positionNode }),
  z.object({ ...place, label: z.literal('Quote'), node: quoteNode }),
]);

/** A node that holds all the words. */
export type Found = z.infer<typeof hit>['node'];

const PAGE = { file: 'search/page', row: hit };
const COUNT = { file: 'search/count', row: z.object({ many: z.number() }) };

/** What to look for. */
export interface Search {
  /** Folded, one at least; each must begin a word. */
  readonly words: readonly string[];
  /** Kinds of node, as `NodeType` of the API. */
  readonly types: readonly string[];
}

/** A stretch of what holds the words, from its start, in one round trip. Errors: see `GraphDatabase.read`. */
export async function readHits(
  database: GraphDatabase,
  search: Search,
  { after, before, count }: Stretch<SearchKey>,
): Promise<readonly Entry<Found, SearchKey>[]> {
  const greatest = greatestText(database.engine);
  const [aboveRank, aboveKey, aboveId] = after ?? [0, '', ''];
  const [belowRank, belowKey, belowId] = before ?? [Number.MAX_SAFE_INTEGER, greatest, greatest];
  const bounds = { aboveRank, aboveKey, aboveId, belowRank, belowKey, belowId, limit: count };
  const rows = await database.read(PAGE, { ...parametersOf(search), ...bounds });
  return rows.map(({ rank, key, id, node }) => ({ key: [rank, key, id], node }));
}

/** How much holds the words. */
export async function countHits(database: GraphDatabase, search: Search): Promise<number> {
  const rows = await database.read(COUNT, parametersOf(search));
  return rows[0]?.many ?? 0;
}

/** The beginning of a word: Lucene parts words that are much longer. */
const TERM = /^.{1,100}/su;

/** Words hold letters and digits alone, so none of them is syntax to Lucene; the Cypher asks again for the whole word. */
function parametersOf({ words, types }: Search): Parameters {
  const prefixes = words.map((word) => `+${TERM.exec(word)?.[0] ?? ''}*`).join(' ');
  return { words, types, prefixes };
}
