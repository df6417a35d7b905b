import { z } from 'zod';
import { documentsByDate, documentsByTitle } from '../../graph/node-lists.ts';
import type { Part, QuoteKey } from '../../graph/nested-lists.ts';
import type { Document, Quote } from '../../graph/nodes.ts';
import { connect, type PageArguments } from '../connection.ts';
import { wellFormed } from '../cursor.ts';
import { edtfDate } from '../dates.ts';
import { readIds, readPeriod, readWords } from '../filter-input.ts';
import { badUserInput } from '../errors.ts';
import type { HeldText } from '../held-text.ts';
import type { Passage } from '../models.ts';
import { passageAt } from '../passages.ts';
import { isUnchanged } from '../verification.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId, splitGlobalId } from '../ids.ts';
import { loadOne, type Loaders } from '../loaders.ts';
import { nodeConnection } from '../node-connection.ts';
import { partOf } from '../text-parts.ts';
import { textOf } from '../texts.ts';

const quoteKey = z.tuple([z.number().int().min(0), wellFormed]);

const ORDERS = {
  TITLE_ASC: [documentsByTitle, 'ascending'],
  TITLE_DESC: [documentsByTitle, 'descending'],
  PUBLISHED_ASC: [documentsByDate, 'ascending'],
  PUBLISHED_DESC: [documentsByDate, 'descending'],
} as const;

/** Documents, their texts, and the quotes taken from them. */
export const documentResolvers: Resolvers = {
  Query: {
    documents: (_root, args, context) => {
      const filter = {
        publishers: readIds('Actor', args.filter?.publishers, 'filter.publishers'),
        datasets: readIds('Dataset', args.filter?.datasets, 'filter.datasets'),
        words: readWords(args.filter?.text, 'filter.text'),
        ...readPeriod(args.filter),
      };
      const [list, order] = ORDERS[args.orderBy ?? 'TITLE_ASC'];
      return nodeConnection(context, args, list, filter, order);
    },
  },
  Document: {
    id: ({ id }) => globalId('Document', id),
    dataset: ({ dataset }, _args, { loaders }) => loadOne(loaders.Dataset, dataset),
    published: ({ published, publishedEarliest, publishedLatest }) =>
      edtfDate(published, publishedEarliest, publishedLatest),
    text: async (document, { start, end }, { database }) => {
      const held = await textOf(database, document);
      return held === null ? null : partOf(held.text, start ?? 0, end ?? held.text.length);
    },
    retells: ({ id }, _args, { loaders }) => relatedTo(loaders.retells, id),
    retoldBy: ({ id }, _args, { loaders }) => relatedTo(loaders.retoldBy, id),
    unchanged: (document, _args, { database }) => isUnchanged(database, document),
    quotes: ({ id }, args, { loaders }) => quotesOf(loaders, id, args, null),
    quote: async ({ id }, { number }, { loaders }) => {
      const order = await loaders.quoteOrder.load(id);
      const quote = order?.quotes[number - 1];
      return quote === undefined ? null : loadOne(loaders.Quote, quote);
    },
    counts: async ({ id }, _args, { loaders }) => {
      const [quotes, rest] = await Promise.all([loaders.quoteCounts(id, null), loaders.quoted.load(id)]);
      return { quotes, statements: rest?.statements ?? 0, speakers: rest?.speakers ?? 0 };
    },
    passages: async (document, _args, { database }) => {
      const held = await textOf(database, document);
      return held === null ? [] : held.passages.map((_, index) => passage(document, held, index));
    },
    passage: async (document, { quote, at }, { database, loaders }) => {
      const place = await placeOf(document, quote, at, loaders);
      const held = await textOf(database, document);
      if (held === null || held.passages.length === 0 || place === null) return null;
      return passage(document, held, passageAt(held.passages, place));
    },
  },
  Passage: {
    quotes: ({ document, start, end }, args, { loaders }) =>
      quotesOf(loaders, document.id, args, { start, end }),
  },
};

function passage(document: Document, held: HeldText, index: number): Passage {
  const stretch = held.passages[index];
  if (stretch === undefined) throw new Error(`${document.id} has no passage ${index}`);
  return {
    ...stretch,
    document,
    index,
    get text() {
      return held.text.slice(stretch.start, stretch.end);
    },
  };
}

/** The unit that is asked for; null where the quote is not from this document. @throws GraphQLError BAD_USER_INPUT */
async function placeOf(
  document: Document,
  quote: string | null | undefined,
  at: number | null | undefined,
  loaders: Loaders,
): Promise<number | null> {
  if (quote === null || quote === undefined) return at ?? 0;
  if (at !== null && at !== undefined) throw badUserInput('Give `quote` or `at`, not both.');
  const ref = splitGlobalId(quote);
  const found = ref?.label === 'Quote' ? await loaders.Quote.load(ref.id) : null;
  return found?.document.id === document.id ? found.start : null;
}

/** The quotes of a document that reach into a part of it; of all of it where null. */
function quotesOf(loaders: Loaders, id: string, args: PageArguments, part: Part | null) {
  return connect<Quote, QuoteKey>(args, {
    cursors: { list: 'quotes of a document', key: quoteKey },
    read: (stretch) => loaders.quotes(id, { ...stretch, part }),
    count: () => loaders.quoteCounts(id, part),
  });
}

async function relatedTo(loader: Loaders['retells'], id: string): Promise<Document[]> {
  return (await loader.load(id))?.nodes ?? [];
}
