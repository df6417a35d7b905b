import {
  ExportEdgeDocument,
  ExportNodeDocument,
  type ExportPageFragment,
  type ExportStatementFragment,
  ExportStatementsDocument,
  type StatementFilter,
} from '../generated/graphql.ts';
import { expressionPasses } from '../filter/expression-passes.ts';
import { narrowed } from '../filter/statement-filter.ts';
import { subjectFilter } from '../filter/subject-filter.ts';
import { download } from '../page/download.ts';
import { fileName } from './file-name.ts';
import { edgeSubject } from '../reader/subject.ts';
import { request } from '../request/request.ts';
import { laterWords } from '../wording/later-words.ts';
import { toCsv } from './csv.ts';
import { columns, statementRows } from './rows.ts';
import type { Taken } from './take-graph.ts';

interface Chosen {
  readonly statements: readonly ExportStatementFragment[];
  /** Which of what they express counts. */
  readonly filter: StatementFilter;
}

/**
 * Saves the statements behind what is selected, all of them where nothing is, as far as they pass a filter, as a CSV file, and gives the
 * number of rows. Of a quote all are saved.
 * @throws RequestError where they cannot be fetched
 */
export async function saveStatements(selection: string | null, under: StatementFilter): Promise<number> {
  const chosen = await choose(selection, under);
  return saveRows(chosen, location.href, nameOf(selection, under));
}

/**
 * Saves the statements behind what is drawn as a CSV file, and gives the number of rows.
 * @param name what the file is called by
 * @throws RequestError where they cannot be fetched
 */
export async function saveDrawnStatements(
  { statements, nodes, about }: Taken,
  under: StatementFilter,
  name: string,
): Promise<number> {
  // All of them are said by somebody who is drawn; of many, naming all is more than asking for what passes.
  const actors = nodes.map(({ id }) => id).filter((id) => id.startsWith('Actor:'));
  const filter = actors.length > mostNamed ? under : narrowed(under, { actors });
  const all = actors.length === 0 ? [] : await filtered(filter);
  return saveRows({ statements: all.filter(({ id }) => statements.has(id)), filter }, about.address, name);
}

/** So many actors are named in a question at most. */
const mostNamed = 100;

function saveRows({ statements, filter }: Chosen, address: string, name: string): number {
  const saving = { origin: location.origin, made: new Date().toISOString(), address };
  const rows = statementRows(statements, saving, (expression) => expressionPasses(filter, expression));
  download(fileName(name, 'csv'), 'text/csv', toCsv([columns, ...rows]));
  return rows.length;
}

/** What the statements are, for the name of their file. */
function nameOf(selection: string | null, under: StatementFilter): string {
  const { allStatements, filteredStatements, statementsBehind } = laterWords.files;
  if (selection !== null) return statementsBehind(keyed(selection));
  return Object.keys(under).length > 0 ? filteredStatements : allStatements;
}

/** Ids without labels and datasets: "tolen", "holds tolen dam-is-safe". */
const keyed = (id: string): string => id.replaceAll(/(?:^|(?<=~))\w+:[^.~]*\./g, '');

async function choose(selection: string | null, under: StatementFilter): Promise<Chosen> {
  const subject = selection === null ? {} : subjectFilter(selection);
  if (subject !== null) {
    const filter = narrowed(under, subject);
    return { statements: await filtered(filter), filter };
  }
  const edge = edgeSubject(selection ?? '');
  if (edge) {
    const variables = { ends: [edge.source, edge.target], filter: under };
    const { graph } = await request(ExportEdgeDocument, variables);
    return { statements: graph.edges.find(({ id }) => id === edge.id)?.statements ?? [], filter: under };
  }
  return { statements: await ofNode(selection ?? '', under), filter: under };
}

/** The statements of a node that has a list of its own. */
async function ofNode(id: string, filter: StatementFilter): Promise<readonly ExportStatementFragment[]> {
  const { node } = await request(ExportNodeDocument, { id, after: null, filter });
  if (node?.__typename === 'Statement') return [node];
  return allPages((after) => pageOfNode(id, after, filter));
}

const filtered = (filter: StatementFilter): Promise<ExportStatementFragment[]> =>
  allPages(async (after) => (await request(ExportStatementsDocument, { filter, after })).statements);

async function pageOfNode(
  id: string,
  after: string | null,
  filter: StatementFilter,
): Promise<ExportPageFragment> {
  const { node } = await request(ExportNodeDocument, { id, after, filter });
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
