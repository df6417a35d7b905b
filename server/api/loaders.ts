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
import type { GraphDatabase } from '../graph/database.ts';

/** So many ids go into one round trip. */
const MOST_IDS = 1_000;

/**
 * What lies deeper than a page shows, one round trip for all that a request asks at one level. Made anew for each request, so that nothing outlives
 * the answer it was read for.
 */
export function createLoaders(database: GraphDatabase) {
  return {
    Actor: nodes(actorsByIds(database)),
    Dataset: nodes(datasetsByIds(database)),
    Document: nodes(documentsByIds(database)),
    Event: nodes(eventsByIds(database)),
    Issue: nodes(issuesByIds(database)),
    Position: nodes(positionsByIds(database)),
    Quote: nodes(quotesByIds(database)),
    Statement: nodes(statementsByIds(database)),
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
