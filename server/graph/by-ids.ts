import { z } from 'zod';
import type { GraphDatabase, Query } from './database.ts';
import {
  actorNode,
  datasetNode,
  documentNode,
  eventNode,
  issueNode,
  positionNode,
  quoteNode,
} from './nodes.ts';
import { statementNode } from './statement-row.ts';

/** The files that bring nodes by their ids, each row `{node}`. */
const ACTORS = { file: 'actor/by-ids', row: z.object({ node: actorNode }) };
const DATASETS = { file: 'dataset/by-ids', row: z.object({ node: datasetNode }) };
const DOCUMENTS = { file: 'document/by-ids', row: z.object({ node: documentNode }) };
const EVENTS = { file: 'event/by-ids', row: z.object({ node: eventNode }) };
const ISSUES = { file: 'issue/by-ids', row: z.object({ node: issueNode }) };
const POSITIONS = { file: 'position/by-ids', row: z.object({ node: positionNode }) };
const QUOTES = { file: 'quote/by-ids', row: z.object({ node: quoteNode }) };
const STATEMENTS = { file: 'statement/by-ids', row: z.object({ node: statementNode }) };

/** Finds nodes of one label by bare ids, in one round trip; null where there is none. */
export type ByIds<Node> = (ids: readonly string[]) => Promise<(Node | null)[]>;

function byIds<Node extends { readonly id: string }>(
  database: GraphDatabase,
  query: Query<{ node: Node }>,
): ByIds<Node> {
  return async (ids) => {
    const rows = await database.read(query, { ids });
    const found = new Map(rows.map(({ node }) => [node.id, node]));
    return ids.map((id) => found.get(id) ?? null);
  };
}

export const actorsByIds = (database: GraphDatabase) => byIds(database, ACTORS);
export const datasetsByIds = (database: GraphDatabase) => byIds(database, DATASETS);
export const documentsByIds = (database: GraphDatabase) => byIds(database, DOCUMENTS);
export const eventsByIds = (database: GraphDatabase) => byIds(database, EVENTS);
export const issuesByIds = (database: GraphDatabase) => byIds(database, ISSUES);
export const positionsByIds = (database: GraphDatabase) => byIds(database, POSITIONS);
export const quotesByIds = (database: GraphDatabase) => byIds(database, QUOTES);
export const statementsByIds = (database: GraphDatabase) => byIds(database, STATEMENTS);
