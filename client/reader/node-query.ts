import { queryOptions } from '@tanstack/react-query';
import { ReadNodeDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** Asks what the reader says of a node or a holding before its traces. */
export const nodeQuery = (id: string) =>
  queryOptions({
    queryKey: ['node', id],
    queryFn: ({ signal }) => request(ReadNodeDocument, { id }, signal),
  });
