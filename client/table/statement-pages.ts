import { TableStatementsDocument } from '../generated/graphql.ts';

/** As many nodes as the API gives at once by their ids. */
const atOnce = 100;

/** So many pages are asked for in one query: what is asked for by each, times these, stays within the API's limits. */
const mostAsked = 20;

/** So many pages of ids are written into the variables: the query view takes no more text than these may have. */
const mostKept = 40;

/** A question for many statements, and how much of them it asks for. */
export interface StatementPages {
  readonly query: string;
  /** The ids of each page, by its name; of pages that are not asked for yet, too, so that they can be put in the place of others. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
  readonly statements: number;
  readonly pages: number;
  readonly asked: number;
  readonly kept: number;
}

/** What a page of ids is called, in the query and in the variables. */
const nameOf = (at: number): string => `page${at + 1}`;

/** The question that gives statements with their words, in their order, as many pages as they take. */
export function statementPages(ids: readonly string[]): StatementPages {
  const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, page) =>
    ids.slice(page * atOnce, (page + 1) * atOnce),
  );
  const kept = pages.slice(0, mostKept);
  const asked = Math.min(pages.length, mostAsked);
  return {
    query: inPages(String(TableStatementsDocument), asked),
    variables: Object.fromEntries(kept.map((page, at) => [nameOf(at), page])),
    statements: ids.length,
    pages: pages.length,
    asked,
    kept: kept.length,
  };
}

/** The document that asks for statements by `$ids`, asking for several pages of them, each under its name. */
function inPages(document: string, pages: number): string {
  const names = Array.from({ length: pages }, (_, at) => nameOf(at));
  return document
    .replace('$ids: [ID!]!', names.map((name) => `$${name}: [ID!]!`).join(', '))
    .replace(/nodes\(ids: \$ids\) \{.*?\n {2}\}/su, (page) =>
      names.map((name) => `${name}: ${page.replace('$ids', `$${name}`)}`).join('\n  '),
    );
}
