import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { OpenDocumentQuery } from '../generated/graphql.ts';
import { complete, type Passage } from './fetch-passage.ts';
import { openedQuery } from './opened-query.ts';

/** A document as it is opened: everything about it but its text, which comes in passages. */
export type OpenDocument = Omit<
  Extract<NonNullable<OpenDocumentQuery['node']>, { __typename: 'Document' }>,
  'passage'
>;

/** Where a passage of a document is kept. */
export const passageKey = (id: string, index: number) => ['passage', id, index] as const;

/** Where it is kept in which passage a quote begins. */
export const homeKey = (id: string, quote: string) => ['passage-of-quote', id, quote] as const;

/** A document by its id, fetched together with the passage of the quote at hand, so that it opens there at once. */
export const documentQuery = (client: QueryClient, id: string, quote: string | null) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: async ({ signal }): Promise<OpenDocument | null> => {
      const { node } = await client.fetchQuery(openedQuery(id, quote));
      if (node?.__typename !== 'Document') return null;
      const { passage, ...document } = node;
      if (passage) keepPassage(client, id, await complete(id, passage, signal), quote);
      return document;
    },
  });

/** Keeps a passage that came, and that a quote begins in it. */
export function keepPassage(client: QueryClient, id: string, passage: Passage, quote: string | null): void {
  client.setQueryData(passageKey(id, passage.index), passage);
  if (quote !== null) client.setQueryData(homeKey(id, quote), passage.index);
}
