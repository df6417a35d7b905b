import { z } from 'zod';
import type { Parameters } from '../graph/database.ts';
import { countNodes, type NodeList, readNodes, type SortedKey } from '../graph/node-lists.ts';
import type { Order } from '../graph/stretch.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { wellFormed } from './cursor.ts';

/** The key of lists sorted by a text or a day: that, then the id. */
export const sortedKey = z.tuple([wellFormed, wellFormed]);

/** All nodes of one label that pass, sorted; their cursors are named after the list and its order. @throws GraphQLError BAD_USER_INPUT */
export function nodeConnection<Node extends { readonly id: string }, Filter extends Parameters>(
  { database }: Context,
  args: PageArguments,
  list: NodeList<Node, Filter>,
  filter: Filter,
  order: Order,
): Connection<Node> {
  return connect<Node, SortedKey>(args, {
    cursors: { list: `${list.ascending.file} ${order}`, key: sortedKey },
    read: (stretch) => readNodes(database, list, filter, order, stretch),
    count: () => countNodes(database, list, filter),
  });
}
