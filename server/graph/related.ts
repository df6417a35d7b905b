import { z } from 'zod';
import { affiliation } from './affiliations.ts';
import type { GraphDatabase, Query } from './database.ts';
import { documentNode, positionNode } from './nodes.ts';
import { statementLinks } from './statement-links.ts';

const documents = z.object({ id: z.string(), nodes: z.array(documentNode) });
const positions = z.object({ id: z.string(), nodes: z.array(positionNode) });
const order = z.object({ id: z.string(), quotes: z.array(z.string()) });
const quoted = z.object({ id: z.string(), statements: z.number(), speakers: z.number() });
const ties = z.object({ id: z.string(), ties: z.array(affiliation) });

/** The files that bring what each of several nodes is related to: plain lists, by the node's id. */
export const RETELLS = { file: 'document/retells', row: documents };
export const RETOLD_BY = { file: 'document/retold-by', row: documents };
export const QUOTED = { file: 'document/counts', row: quoted };
export const QUOTE_ORDER = { file: 'quote/order-of-documents', row: order };
export const CONTRADICTING = { file: 'position/contradicting', row: positions };
export const REFINED = { file: 'position/refined', row: positions };
export const REFINING = { file: 'position/refining', row: positions };
export const REPRESENTS = { file: 'actor/represents', row: ties };
export const MEMBER_OF = { file: 'actor/member-of', row: ties };
export const MEMBERS = { file: 'actor/members', row: ties };
export const REPRESENTATIVES = { file: 'actor/representatives', row: ties };
export const LINKS = { file: 'statement/links', row: statementLinks };

/** The rows of such a file for these nodes, in one round trip; null for a node that there is not. Errors: see `GraphDatabase.read`. */
export async function readRelated<Row extends { readonly id: string }>(
  database: GraphDatabase,
  query: Query<Row>,
  ids: readonly string[],
): Promise<(Row | null)[]> {
  const rows = await database.read(query, { ids });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}
