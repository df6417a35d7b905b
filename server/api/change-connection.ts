import { z } from 'zod';
import { type Change, changeKey, changesWithin, readChanges } from '../graph/changes.ts';
import type { StatementFilter as PassingStatements } from '../graph/statement-filter.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { wellFormed } from './cursor.ts';
import { once } from './once.ts';

/** Changes of stance over the statements that pass, those told last first. @throws GraphQLError BAD_USER_INPUT */
export function changeConnection(
  { database }: Context,
  args: PageArguments,
  filter: PassingStatements,
): Connection<Change> {
  const all = once(() => readChanges(database, filter));
  return connect(args, {
    cursors: { list: 'changes', key: z.tuple([wellFormed, wellFormed, wellFormed, wellFormed]).readonly() },
    read: async (stretch) =>
      changesWithin(await all(), stretch).map((node) => ({ key: changeKey(node), node })),
    count: async () => (await all()).length,
  });
}
