import type { TableView } from '../address/table.ts';
import { graphQuestion } from '../filter/graph-question.ts';
import type { Filter } from '../filter/filter.ts';
import { OpeningGraphDocument, TableStatementsDocument } from '../generated/graphql.ts';
import { question, type Shown } from '../query/show-query.ts';
import type { TableRow } from './rows.ts';

/** As many nodes as the API gives at once by their ids. */
const most = 100;

/**
 * What gives the rows of a table: of statements their words, the first hundred as they are sorted; of other tables the graph that they
 * are counted from.
 * @param only the nodes that the graph is asked for; null for those of the opening view
 */
export function tableQuestion(
  of: TableView['of'],
  rows: readonly TableRow[],
  filter: Filter,
  only: readonly string[] | null,
): Shown {
  if (of !== 'statements') return question(OpeningGraphDocument, graphQuestion(filter, only));
  const ids = [...new Set(rows.flatMap(({ statements }) => statements))].slice(0, most);
  return question(TableStatementsDocument, { ids });
}
