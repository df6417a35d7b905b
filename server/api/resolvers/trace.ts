import { z } from 'zod';
import type { GraphDatabase } from '../../graph/database.ts';
import type { TraceRoot } from '../../graph/trace-root.ts';
import {
  type AttributionChoice,
  countTraces,
  isTraceable,
  keyOf,
  type Trace,
  type TraceKey,
  tracesOf,
} from '../../graph/traces.ts';
import { connect, type List } from '../connection.ts';
import { wellFormed } from '../cursor.ts';
import { notFound } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { quoted } from '../ids.ts';
import { readTraceRoot } from '../trace-root-input.ts';
import { isVerified } from '../verification.ts';

const CURSORS = {
  list: 'traces',
  key: z.tuple([wellFormed, z.number().int().nonnegative(), wellFormed, wellFormed, wellFormed]),
};

export const traceResolvers: Resolvers = {
  Query: {
    trace: (_, { id, attribution, first, after }, { database }) =>
      connect({ first, after }, traceList(database, id, attribution ?? null)),
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

/** @throws GraphQLError BAD_USER_INPUT, and NOT_FOUND when it is read and there is nothing by the id */
function traceList(
  database: GraphDatabase,
  id: string,
  attribution: AttributionChoice,
): List<Trace, TraceKey> {
  const root = readTraceRoot(id);
  let expected: Promise<void> | undefined;
  // Page and count find out together, once.
  const expectTraceable = (): Promise<void> => (expected ??= refuseUnknown(database, root, id));
  return {
    cursors: CURSORS,
    read: async (stretch) => {
      const traces = await tracesOf(database, root, attribution, stretch);
      if (traces.length === 0) await expectTraceable();
      return traces.map((trace) => ({ key: keyOf(trace), node: trace }));
    },
    count: async () => {
      const count = await countTraces(database, root, attribution);
      if (count === 0) await expectTraceable();
      return count;
    },
  };
}

async function refuseUnknown(database: GraphDatabase, root: TraceRoot, id: string): Promise<void> {
  if (!(await isTraceable(database, root))) throw notFound(`id: there is no ${quoted(id)}.`);
}
