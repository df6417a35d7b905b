import { z } from 'zod';
import { type Compared, compareActors, isFirsthand, orderKey, VERDICTS } from '../../graph/agreement.ts';
import { toHolding } from '../../graph/holding.ts';
import type { Entry } from '../../graph/stretch.ts';
import { connect, type List } from '../connection.ts';
import type { Context } from '../context.ts';
import { wellFormed } from '../cursor.ts';
import { badUserInput, notFound } from '../errors.ts';
import { readStatementFilter } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId, readIdOf } from '../ids.ts';
import { loadOne } from '../loaders.ts';
import type { Comparison } from '../models.ts';
import { once } from '../once.ts';

type Key = [number, string, string];

const CURSORS = { list: 'agreement', key: z.tuple([z.number(), wellFormed, wellFormed]) };

/** On what two actors agree and disagree. */
export const agreementResolvers: Resolvers = {
  Query: {
    agreement: async (_root, { a, b, filter: input, first, after }, context) => {
      const [one, other] = [readIdOf('Actor', a, 'a'), readIdOf('Actor', b, 'b')];
      if (one === other)
        throw badUserInput(
          'b: give another actor than `a`; what one holds against itself is Actor.contradictions.',
        );
      const filter = readStatementFilter(input);
      const compared = once(() => compareActors(context.database, one, other, filter));
      const list: List<Comparison, Key> = {
        cursors: CURSORS,
        read: async ({ after: above, before: below, count, fromEnd }) => {
          const within = (await compared()).filter(
            (each) =>
              (above === null || isBefore(above, orderKey(each))) &&
              (below === null || isBefore(orderKey(each), below)),
          );
          const stretch = fromEnd ? within.slice(-count) : within.slice(0, count);
          return Promise.all(stretch.map((each) => entryOf(context, one, other, each)));
        },
        count: async () => (await compared()).length,
      };
      const page = connect({ first, after }, list);
      for (const [argument, id] of Object.entries({ a: one, b: other })) {
        if ((await context.loaders.Actor.load(id)) === null)
          throw notFound(`${argument}: there is no ${globalId('Actor', id)}.`);
      }
      const verdicts = async () => {
        const all = await compared();
        return VERDICTS.map((verdict) => ({
          verdict,
          count: all.filter((each) => each.verdict === verdict).length,
        })).filter(({ count }) => count > 0);
      };
      return { ...page, verdicts };
    },
  },
};

async function entryOf(
  { loaders }: Context,
  one: string,
  other: string,
  compared: Compared,
): Promise<Entry<Comparison, Key>> {
  const holdingOf = async (id: string, { position, said }: Compared['one']) =>
    toHolding({
      actor: await loadOne(loaders.Actor, id),
      position: await loadOne(loaders.Position, position),
      said,
    });
  return {
    key: orderKey(compared),
    node: {
      verdict: compared.verdict,
      one: await holdingOf(one, compared.one),
      other: await holdingOf(other, compared.other),
      firsthand: isFirsthand(compared),
    },
  };
}

/** By verdict, then by the ids, which are ASCII. */
const isBefore = (one: Key, other: Key): boolean => one.join(' ') < other.join(' ');
