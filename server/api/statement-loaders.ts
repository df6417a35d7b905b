import type { GraphDatabase } from '../graph/database.ts';
import {
  countStatementsOf,
  readStatementsOf,
  type RecencyKey,
  type StatementList,
  type StatementParent,
} from '../graph/statement-lists.ts';
import type { StatementFilter } from '../graph/statement-filter.ts';
import type { Stretch } from '../graph/stretch.ts';
import { groupedLoader } from './grouped-loader.ts';

interface StretchOf {
  readonly label: StatementParent;
  readonly list: StatementList;
  readonly stretch: Stretch<RecencyKey>;
}

interface CountOf {
  readonly label: StatementParent;
  readonly filter: StatementFilter;
}

/** Loads stretches of the statements on nodes, and counts them. */
export function statementLoaders(database: GraphDatabase) {
  return {
    statements: groupedLoader(
      (ids, { label, list, stretch }: StretchOf) => readStatementsOf(database, label, ids, list, stretch),
      [],
    ),
    statementCounts: groupedLoader(
      (ids, { label, filter }: CountOf) => countStatementsOf(database, label, ids, filter),
      0,
    ),
  };
}
