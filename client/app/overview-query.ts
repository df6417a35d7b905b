import { queryOptions } from '@tanstack/react-query';
import { OverviewDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** Asks what data there is, and how much. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => request(OverviewDocument, {}, signal),
});
