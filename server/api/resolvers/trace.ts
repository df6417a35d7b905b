import type { GraphDatabase } from '../../graph/database.ts';
import { type TraceGroup, traceGroups, type TraceGrouping } from '../../graph/trace-groups.ts';
import { keyOf, type TraceKey } from '../../graph/trace-keys.ts';
import type { TraceList } from '../../graph/trace-list.ts';
import { countTraces, isTraceable, type Trace, tracesOf } from '../../graph/traces.ts';
import { z } from 'zod';
import { connect, type List } from '../connection.ts';
import { wellFormed } from '../cursor.ts';
import { notFound } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId, quoted } from '../ids.ts';
import { loadOne } from '../loaders.ts';
import { once } from '../once.ts';
import { readTraceRoots } from '../trace-root-input.ts';
import { isVerified } from '../verification.ts';

const traceKey = z.tuple([
  wellFormed,
  wellFormed,
  z.number().int().nonnegative(),
  wellFormed,
  wellFormed,
  wellFormed,
]);

export const traceResolvers: Resolvers = {
  Query: {
    trace: (_, { id, also, attribution, orderBy, groupBy, first, after }, { database }) => {
      const list: TraceList = {
        roots: readTraceRoots(id, also ?? []),
        attribution: attribution ?? null,
        order: orderBy === 'SAID_ASC' ? 'ascending' : 'descending',
        by: groupBy ?? null,
      };
      const groups = once(() => traceGroups(database, list));
      return { ...connect({ first, after }, listOf(database, list, id)), groups, by: list.by };
    },
  },
  TraceConnection: {
    edges: async (page) => (await page.edges()).map(({ cursor, node }) => ({ cursor, node, by: page.by })),
  },
  TraceEdge: {
    group: ({ by, node: { group } }) => (by === null ? null : publicKey(by, group)),
  },
  TraceGroup: {
    key: ({ by, key }) => publicKey(by, key),
    label: ({ by, key }, _, { loaders }) => {
      if (key === 'NONE') return null;
      if (by === 'ACTOR') return loadOne(loaders.Actor, key).then(({ name }) => name);
      if (by === 'POSITION') return loadOne(loaders.Position, key).then(({ proposition }) => proposition);
      return by === 'DOCUMENT' ? loadOne(loaders.Document, key).then(({ title }) => title) : null;
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

const LABELS = {
  ACTOR: 'Actor',
  POSITION: 'Position',
  DOCUMENT: 'Document',
  STANCE: null,
  MONTH: null,
} as const;

/** A group's key as the API gives it: ids are global. */
function publicKey(by: TraceGrouping, key: TraceGroup['key']): string {
  const label = LABELS[by];
  return label === null || key === 'NONE' ? key : globalId(label, key);
}

/** @throws GraphQLError NOT_FOUND when it is read and there is nothing by the ids; `id` is the first of them */
function listOf(database: GraphDatabase, list: TraceList, id: string): List<Trace, TraceKey> {
  let expected: Promise<void> | undefined;
  // Page and count find out together, once.
  const expectTraceable = (): Promise<void> => (expected ??= refuseUnknown(database, list, id));
  return {
    cursors: { list: `traces ${list.by ?? ''} ${list.order}`, key: traceKey },
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

async function refuseUnknown(database: GraphDatabase, { roots }: TraceList, id: string): Promise<void> {
  if (!(await isTraceable(database, roots))) throw notFound(`id: there is no ${quoted(id)}.`);
}
