import { z } from 'zod';
import type { GraphDatabase } from '../../graph/database.ts';
import {
  countTraces,
  isTraceable,
  keyOf,
  type Trace,
  type TraceKey,
  type TraceList,
  tracesOf,
} from '../../graph/traces.ts';
import { connect, type List } from '../connection.ts';
import { wellFormed } from '../cursor.ts';
import { notFound } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { quoted } from '../ids.ts';
import { readTraceRoot } from '../trace-root-input.ts';
import { isVerified } from '../verification.ts';

const traceKey = z.tuple([wellFormed, z.number().int().nonnegative(), wellFormed, wellFormed, wellFormed]);

export const traceResolvers: Resolvers = {
  Query: {
    trace: (_, { id, attribution, orderBy, first, after }, { database }) => {
      const order = orderBy === 'SAID_ASC' ? 'ascending' : 'descending';
      const list = { root: readTraceRoot(id), attribution: attribution ?? null, order } as const;
      return connect({ first, after }, listOf(database, list, id));
    },
  },
  Trace: {
    holder: ({ chain }) => chain[0].actor,
    chain: ({ chain }) => [...chain],
    verified: ({ quote }, _, { database }) => isVerified(database, quote),
    position: ({ expression }) => expression?.position ?? null,
    stance: ({ expression }) => expression?.stance ?? null,
    condition: ({ expression }) => expression?.condition ?? null,
  },
};

/** @throws GraphQLError NOT_FOUND when it is read and there is nothing by the id */
function listOf(database: GraphDatabase, list: TraceList, id: string): List<Trace, TraceKey> {
  let expected: Promise<void> | undefined;
  // Page and count find out together, once.
  const expectTraceable = (): Promise<void> => (expected ??= refuseUnknown(database, list, id));
  return {
    cursors: { list: `traces ${list.order}`, key: traceKey },
    read: async (stretch) => {
      const traces = await tracesOf(database, list, stretch);
      if (traces.length === 0) await expectTraceable();
      return traces.map((trace) => ({ key: keyOf(trace), node: trace }));
    },
    count: async () => {
      const count = await countTraces(database, list);
      if (count === 0) await expectTraceable();
      return count;
    },
  };
}

async function refuseUnknown(database: GraphDatabase, { root }: TraceList, id: string): Promise<void> {
  if (!(await isTraceable(database, root))) throw notFound(`id: there is no ${quoted(id)}.`);
}
