import { z } from 'zod';
import type { Query } from '../../server/graph/database.ts';

const folder = new URL('cypher/', import.meta.url);

/** Statements of the contract suite's own, beside the tests: what `cypher/` has none for. */
function own<Row>(file: string, row: z.ZodType<Row>): Query<Row> {
  return { file, folder, row };
}

const id = z.object({ id: z.string() });
const count = z.object({ count: z.number() });

export const echo = own('echo', z.object({ value: z.unknown() }));
export const createIssue = own('create-issue', id);
export const createIssues = own('create-issues', count);
export const issue = own('issue', z.object({ properties: z.record(z.string(), z.unknown()) }));
export const countIssues = own('count-issues', count);
export const renameIssue = own('rename-issue', id);
export const createNode = own('create-node', z.never());
export const heavy = own('heavy', count);
export const notCypher = own('not-cypher', z.never());
export const unknownParameter = own('unknown-parameter', z.never());
