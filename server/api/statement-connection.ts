import { z } from 'zod';
import {
  countStatements,
  readStatements,
  type RecencyKey,
  type StatementParent,
} from '../graph/statement-lists.ts';
import type { Statement } from '../graph/statement-row.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import type { CursorKind } from './cursor.ts';
import { readStatementFilter } from './filter-input.ts';
import type { StatementFilter, StatementOrder } from './generated/resolver-types.ts';

interface StatementArguments extends PageArguments {
  readonly filter?: StatementFilter | null | undefined;
  readonly orderBy?: StatementOrder | null | undefined;
}

const recencyKey = z.tuple([z.string().regex(/^\d{4}-\d{2}-\d{2} [a-z0-9.-]+$/)]);

/** Statements that pass, all or those on one node. @throws GraphQLError BAD_USER_INPUT */
export function statementConnection(
  context: Context,
  args: StatementArguments,
  parent?: { readonly label: StatementParent; readonly id: string },
): Connection<Statement> {
  const order = args.orderBy === 'SAID_ASC' ? 'ascending' : 'descending';
  const filter = readStatementFilter(args.filter);
  const list = { filter, order } as const;
  const cursors: CursorKind<RecencyKey> = { list: `statements ${order}`, key: recencyKey };
  const { database, loaders } = context;
  if (parent === undefined) {
    return connect(args, {
      cursors,
      read: (stretch) => readStatements(database, list, stretch),
      count: () => countStatements(database, filter),
    });
  }
  const { label, id } = parent;
  return connect(args, {
    cursors,
    read: (stretch) => loaders.statements(id, { label, list, stretch }),
    count: () => loaders.statementCounts(id, { label, filter }),
  });
}
