import { z } from 'zod';
import { documentsByDate, documentsByTitle } from '../../graph/node-lists.ts';
import type { QuoteKey } from '../../graph/nested-lists.ts';
import type { Document, Quote } from '../../graph/nodes.ts';
import { connect } from '../connection.ts';
import { wellFormed } from '../cursor.ts';
import { edtfDate } from '../dates.ts';
import { readIds, readPeriod, readWords } from '../filter-input.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { globalId } from '../ids.ts';
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
    quotes: ({ id }, args, { loaders }) =>
      connect<Quote, QuoteKey>(args, {
        cursors: { list: 'quotes of a document', key: quoteKey },
        read: (stretch) => loaders.quotes(id, stretch),
        count: () => loaders.quoteCounts(id, null),
      }),
  },
};

async function relatedTo(loader: Loaders['retells'], id: string): Promise<Document[]> {
  return (await loader.load(id))?.nodes ?? [];
}
