import {
  ExportEdgeDocument,
  ExportNodeDocument,
  type ExportPageFragment,
  type ExportStatementFragment,
  ExportStatementsDocument,
  type StatementFilter,
} from '../generated/graphql.ts';
import { edgeSubject } from '../reader/subject.ts';
import { request } from '../request/request.ts';
import { toCsv } from './csv.ts';
import { columns, statementRows } from './rows.ts';

interface Chosen {
  readonly statements: readonly ExportStatementFragment[];
  /** The one position that counts, null for all. */
  readonly position: string | null;
}

/**
 * Saves the statements behind what is selected, all of them where nothing is, as a CSV file, and gives the number of rows.
 * @throws RequestError where they cannot be fetched
 */
export async function saveStatements(selection: string | null): Promise<number> {
  const { statements, position } = await choose(selection);
  const rows = statementRows(statements, location.origin, position);
  download('statements.csv', toCsv([columns, ...rows]));
  return rows.length;
}

async function choose(selection: string | null): Promise<Chosen> {
  if (selection === null) return { statements: await filtered({}), position: null };
  const edge = edgeSubject(selection);
  if (edge?.type === 'HOLDS') {
    return {
      statements: await filtered({ actors: [edge.source], positions: [edge.target] }),
      position: edge.target,
    };
  }
  if (edge) {
    const { graph } = await request(ExportEdgeDocument, { ends: [edge.source, edge.target] });
    return { statements: graph.edges.find(({ id }) => id === edge.id)?.statements ?? [], position: null };
  }
  return ofNode(selection);
}

/** The statements of a node: by a filter where there is one for its kind, else by its own list. */
async function ofNode(id: string): Promise<Chosen> {
  const { node } = await request(ExportNodeDocument, { id, after: null });
  switch (node?.__typename) {
    case 'Actor':
      return { statements: await filtered({ actors: [id] }), position: null };
    case 'Position':
      return { statements: await filtered({ positions: [id] }), position: id };
    case 'Issue':
      return { statements: await filtered({ issues: [id] }), position: null };
    case 'Document':
      return { statements: await filtered({ documents: [id] }), position: null };
    case 'Statement':
      return { statements: [node], position: null };
    case 'Event':
    case 'Quote':
      return { statements: await allPages((after) => pageOfNode(id, after)), position: null };
    case 'Dataset':
    case 'Holding':
    case undefined:
    default:
      return { statements: [], position: null };
  }
}

const filtered = (filter: StatementFilter): Promise<ExportStatementFragment[]> =>
  allPages(async (after) => (await request(ExportStatementsDocument, { filter, after })).statements);

async function pageOfNode(id: string, after: string | null): Promise<ExportPageFragment> {
  const { node } = await request(ExportNodeDocument, { id, after });
  if (node?.__typename === 'Event' || node?.__typename === 'Quote') return node.statements;
  return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
}

async function allPages(
  page: (after: string | null) => Promise<ExportPageFragment>,
): Promise<ExportStatementFragment[]> {
  const statements: ExportStatementFragment[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: ExportPageFragment = await page(after);
    statements.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return statements;
}

/** Hands a text to the browser's downloads. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
