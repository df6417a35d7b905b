import { queryOptions } from '@tanstack/react-query';
import { OpenDocumentDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** What the server answers for an opened document. Apart from what is made of it (`documentQuery`): it is asked for before that is loaded. */
export const openedQuery = (id: string, quote: string | null) =>
  queryOptions({
    queryKey: ['opened', id, quote],
    queryFn: ({ signal }) => request(OpenDocumentDocument, { id, quote }, signal),
    // Taken once, by `documentQuery`, which keeps what it makes of it.
    gcTime: 10_000,
  });
