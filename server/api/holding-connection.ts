import { z } from 'zod';
import type { Holding } from '../graph/holding.ts';
import { countHoldings, type HoldingList, type HoldingOrder, readHoldings } from '../graph/holdings.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { wellFormed } from './cursor.ts';
import { readStatementFilter } from './filter-input.ts';
import type { StatementFilter } from './generated/resolver-types.ts';

interface HoldingArguments extends PageArguments {
  readonly filter?: StatementFilter | null | undefined;
}

/** All holdings over the statements that pass. @throws GraphQLError BAD_USER_INPUT */
export function holdingConnection(
  { database }: Context,
  args: HoldingArguments,
  order: HoldingOrder,
): Connection<Holding> {
  const filter = readStatementFilter(args.filter);
  return connect(args, {
    cursors: { list: `holdings ${order}`, key: z.tuple([wellFormed, wellFormed]) },
    read: (stretch) => readHoldings(database, order, filter, stretch),
    count: () => countHoldings(database, filter),
  });
}

/** The holdings of one actor, by position or by issue, or of one position, by actor, over the statements that pass. @throws GraphQLError BAD_USER_INPUT */
export function holdingConnectionOf(
  { loaders }: Context,
  args: HoldingArguments,
  list: HoldingList,
  id: string,
): Connection<Holding> {
  const filter = readStatementFilter(args.filter);
  const end = list === 'Position' ? 'Position' : 'Actor';
  return connect(args, {
    cursors: { list: `holdings of ${list}`, key: z.tuple([wellFormed]) },
    read: (stretch) => loaders.holdings(id, { list, filter, stretch }),
    count: () => loaders.holdingCounts(id, { end, filter }),
  });
}
