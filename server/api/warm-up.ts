import { graphql } from 'graphql';
import { z } from 'zod';
import type { GraphDatabase } from '../graph/database.ts';
import { createContext } from './context.ts';
import { schema } from './schema.ts';

const OPENING = '{ graph { nodes { id } edges { id type source target statements { id } } } }';
const READING = `query ($line: ID!, $actor: ID!, $position: ID!) {
  line: trace(id: $line) { edges { node { verified } } totalCount }
  actor: trace(id: $actor) { edges { node { verified } } totalCount }
  position: trace(id: $position) { edges { node { verified } } totalCount }
  node(id: $line) { ... on Holding { stance statements { id } } }
  search(query: "a") { edges { node { text } } }
}`;
const PAGE = `query ($actor: ID!) {
  node(id: $actor) {
    ... on Actor {
      relays
      firstSaid { edtf }
      issues { positions }
      agreement { shared }
      contradictions { one { id } }
      holdings(first: 1, orderBy: ISSUE) { edges { node { statements(first: 1) { reportedBy { id } } } } }
    }
  }
  changes(filter: { actors: [$actor] }, first: 1) { edges { cursor } }
}`;

const opened = z.object({
  graph: z.object({
    edges: z.array(z.object({ id: z.string(), type: z.string(), source: z.string(), target: z.string() })),
  }),
});

/**
 * Asks what a first visitor asks: the opening view, then the words behind a line, its actor and its position, then the actor's page. Neo4j plans a
 * statement when it is first run, which takes longer than all later runs together (docs/decisions/plans-ahead.md). Answers, errors among them, are dropped.
 */
export async function warmUp(database: GraphDatabase): Promise<void> {
  const contextValue = createContext(database);
  const { data } = await graphql({ schema, source: OPENING, contextValue });
  const line = opened.safeParse(data).data?.graph.edges.find(({ type }) => type === 'HOLDS');
  if (line === undefined) return;
  const variableValues = { line: line.id, actor: line.source, position: line.target };
  await graphql({ schema, source: READING, contextValue, variableValues });
  await graphql({ schema, source: PAGE, contextValue, variableValues });
}
