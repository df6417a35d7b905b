import type { Resolvers } from '../generated/resolver-types.ts';
import { badUserInput } from '../errors.ts';
import { globalId } from '../ids.ts';
import { statementConnection } from '../statement-connection.ts';
import { contextOf, selectorsOf } from '../text-parts.ts';
import { textOf } from '../texts.ts';
import { isVerified } from '../verification.ts';

const WIDEST_CONTEXT = 2_000;

/** Quotes: their words in place, and what rests on them. */
export const quoteResolvers: Resolvers = {
  Quote: {
    id: ({ id }) => globalId('Quote', id),
    number: async ({ id, document }, _args, { loaders }) => {
      const order = await loaders.quoteOrder.load(document.id);
      return (order?.quotes ?? []).indexOf(id) + 1;
    },
    verified: (quote, _args, { database }) => isVerified(database, quote),
    context: async (quote, args, { database }) => {
      const characters = args.characters ?? 200;
      if (characters < 0 || characters > WIDEST_CONTEXT) {
        throw badUserInput(`characters: 0 to ${WIDEST_CONTEXT} to either side, not ${characters}.`);
      }
      return contextOf(await textOf(database, quote.document), quote, characters);
    },
    selector: async (quote, _args, { database }) =>
      selectorsOf(await textOf(database, quote.document), quote),
    statements: (parent, args, context) => statementConnection(context, args, parent),
  },
};
