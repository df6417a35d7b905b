import { accordsOf, exchangesOf, ranked } from '../../graph/actor-ties.ts';
import { edtfDate } from '../dates.ts';
import { GREATEST_PAGE } from '../connection.ts';
import { badUserInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { loadOne } from '../loaders.ts';

/** What an actor does in all: on what issues and when it speaks, with whom it exchanges words, with whom it agrees, and where it contradicts itself. */
export const actorTiesResolvers: Resolvers = {
  Actor: {
    issues: async ({ id }, _args, { loaders }) => (await loaders.issuesSpokenOn.load(id))?.issues ?? [],
    firstSaid: async ({ id }, _args, { loaders }) => dateOf((await loaders.period.load(id))?.first),
    lastSaid: async ({ id }, _args, { loaders }) => dateOf((await loaders.period.load(id))?.last),
    exchanges: async ({ id }, { first }, { loaders }) =>
      exchangesOf(await loaders.exchanges.load(id)).slice(0, readMost(first)),
    relays: async ({ id }, _args, { loaders }) =>
      exchangesOf(await loaders.exchanges.load(id)).reduce((sum, { relays }) => sum + relays, 0),
    agreement: async ({ id }, { first, orderBy }, { loaders }) =>
      ranked(accordsOf(await loaders.agreement.load(id)), orderBy ?? 'AGREED').slice(0, readMost(first)),
    contradictions: async ({ id }, _args, { loaders }) => {
      const pairs = (await loaders.contradictions.load(id))?.pairs ?? [];
      return Promise.all(
        pairs.map(async (pair) => {
          const [one, other] = await Promise.all(
            ([pair.one, pair.other] as const).map((position) =>
              loaders.Holding.load({ actor: id, position }),
            ),
          );
          if (!one || !other) throw new Error(`the graph has ${id} support what it holds no statement on`);
          return { one, other };
        }),
      );
    },
  },
  Exchange: { actor: ({ actor }, _args, { loaders }) => loadOne(loaders.Actor, actor) },
  Accord: { actor: ({ actor }, _args, { loaders }) => loadOne(loaders.Actor, actor) },
};

function dateOf(dates: readonly { said: string; saidEarliest: string; saidLatest: string }[] | undefined) {
  const [date] = dates ?? [];
  return date === undefined ? null : edtfDate(date.said, date.saidEarliest, date.saidLatest);
}

/** @throws GraphQLError BAD_USER_INPUT */
function readMost(first: number | null | undefined): number {
  const most = first ?? GREATEST_PAGE;
  if (most >= 1 && most <= GREATEST_PAGE) return most;
  throw badUserInput(`first: 1 to ${GREATEST_PAGE}, not ${most}.`);
}
