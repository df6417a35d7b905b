import DataLoader from 'dataloader';
import {
  actorsByIds,
  type ByIds,
  datasetsByIds,
  documentsByIds,
  eventsByIds,
  issuesByIds,
  positionsByIds,
  quotesByIds,
  statementsByIds,
} from '../graph/by-ids.ts';
import type { GraphDatabase, Query } from '../graph/database.ts';
import {
  countPositionsOf,
  countQuotesOf,
  type Part,
  readPositionsOf,
  readQuotesOf,
} from '../graph/nested-lists.ts';
import * as ties from '../graph/actor-ties.ts';
import * as related from '../graph/related.ts';
import { groupedLoader } from './grouped-loader.ts';
import { holdingLoaders } from './holding-loaders.ts';
import { statementLoaders } from './statement-loaders.ts';

/** So many ids go into one round trip. */
const MOST_IDS = 1_000;

/**
 * What lies deeper than a page shows, one round trip for all that a request asks at one level. Made anew for each request, so that nothing outlives
 * the answer it was read for.
 */
export function createLoaders(database: GraphDatabase) {
  const of = <Row extends { readonly id: string }>(query: Query<Row>) =>
    nodes<Row>((ids) => related.readRelated(database, query, ids));
  return {
    Actor: nodes(actorsByIds(database)),
    Dataset: nodes(datasetsByIds(database)),
    Document: nodes(documentsByIds(database)),
    Event: nodes(eventsByIds(database)),
    Issue: nodes(issuesByIds(database)),
    Position: nodes(positionsByIds(database)),
    Quote: nodes(quotesByIds(database)),
    Statement: nodes(statementsByIds(database)),
    exchanges: of(ties.EXCHANGES),
    issuesSpokenOn: of(ties.ISSUES),
    period: of(ties.PERIOD),
    agreement: of(ties.AGREEMENT),
    contradictions: of(ties.CONTRADICTIONS),
    represents: of(related.REPRESENTS),
    memberOf: of(related.MEMBER_OF),
    members: of(related.MEMBERS),
    representatives: of(related.REPRESENTATIVES),
    retells: of(related.RETELLS),
    retoldBy: of(related.RETOLD_BY),
    contradicts: of(related.CONTRADICTING),
    refines: of(related.REFINED),
    refinedBy: of(related.REFINING),
    links: of(related.LINKS),
    positions: groupedLoader(readPositionsOf.bind(undefined, database), []),
    positionCounts: groupedLoader<null, number>((ids) => countPositionsOf(database, ids), 0),
    quotes: groupedLoader(readQuotesOf.bind(undefined, database), []),
    quoteCounts: groupedLoader<Part | null, number>((ids, part) => countQuotesOf(database, ids, part), 0),
    quoteOrder: of(related.QUOTE_ORDER),
    quoted: of(related.QUOTED),
    ...holdingLoaders(database),
    ...statementLoaders(database),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

function nodes<Node>(find: ByIds<Node>): DataLoader<string, Node | null> {
  return new DataLoader(find, { maxBatchSize: MOST_IDS });
}

/** Nodes that the graph refers to by id and so holds. @throws Error where one is missing: a fault of the data */
export async function loadExisting<Node>(
  loader: DataLoader<string, Node | null>,
  ids: readonly string[],
): Promise<Node[]> {
  return Promise.all(ids.map((id) => loadOne(loader, id)));
}

/** As `loadExisting`, of one. */
export async function loadOne<Node>(loader: DataLoader<string, Node | null>, id: string): Promise<Node> {
  const node = await loader.load(id);
  if (node === null) throw new Error(`the graph refers to ${id}, but does not hold it`);
  return node;
}
