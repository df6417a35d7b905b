import type { TableView } from '../address/table.ts';
import { graphQuestion } from '../filter/graph-question.ts';
import type { Filter } from '../filter/filter.ts';
import { OpeningGraphDocument, TableStatementsDocument } from '../generated/graphql.ts';
import { question, type Shown } from '../query/show-query.ts';
import { laterWords } from '../wording/later-words.ts';
import type { TableRow } from './rows.ts';
import { statementPages } from './statement-pages.ts';

/**
 * What gives the rows of a table: of statements their words, in pages as they are sorted; of other tables the graph that they are counted
 * from.
 * @param only the nodes that the graph is asked for; null for those of the opening view
 */
export function tableQuestion(
  of: TableView['of'],
  rows: readonly TableRow[],
  filter: Filter,
  only: readonly string[] | null,
): Shown {
  if (of !== 'statements') return question(OpeningGraphDocument, graphQuestion(filter, only));
  const ids = [...new Set(rows.flatMap(({ statements }) => statements))];
  const paged = statementPages(ids);
  if (paged.pages <= 1) return question(TableStatementsDocument, { ids });
  return { query: paged.query, variables: paged.variables, paged: laterWords.table.paged(paged) };
}
