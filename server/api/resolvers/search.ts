import { z } from 'zod';
import { countHits, readHits, type SearchKey } from '../../graph/search.ts';
import { connect } from '../connection.ts';
import { type CursorKind, wellFormed } from '../cursor.ts';
import { readWords } from '../filter-input.ts';
import type { NodeType, Resolvers } from '../generated/resolver-types.ts';
import { type SearchHit, searchHit } from '../search-hits.ts';

const ALL_TYPES: readonly NodeType[] = ['ACTOR', 'POSITION', 'ISSUE', 'EVENT', 'DOCUMENT', 'QUOTE'];

const CURSORS: CursorKind<SearchKey> = {
  list: 'search',
  key: z.tuple([z.number().int(), wellFormed, wellFormed]),
};

/** Search over names, aliases, propositions, quotes and titles. */
export const searchResolvers: Resolvers = {
  Query: {
    search: (_root, { query, types, first, after }, { database }) => {
      const words = readWords(query, 'query') ?? [];
      const search = { words, types: types ?? ALL_TYPES };
      return connect<SearchHit, SearchKey>(
        { first, after },
        {
          cursors: CURSORS,
          read: async (stretch) => {
            if (words.length === 0) return [];
            const hits = await readHits(database, search, stretch);
            return hits.map(({ key, node }) => ({ key, node: searchHit(node, words) }));
          },
          count: async () => (words.length === 0 ? 0 : countHits(database, search)),
        },
      );
    },
  },
};
