import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { SearchDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import type { GroupName } from './groups.ts';

/** How long the typing has to rest before the server is asked, in milliseconds. */
const rest = 140;

/** How many hits of a kind are shown at first, and after "Show all". */
const few = 3;
const all = 50;

/** What is found for a text as it is typed: asked once typing rests, older questions cancelled, so that the last answer wins. */
export function useSearch(text: string, open: ReadonlySet<GroupName>) {
  const query = useRested(text.trim());
  const first = (name: GroupName) => (open.has(name) ? all : few);
  const variables = {
    query,
    actors: first('actors'),
    positions: first('positions'),
    quotes: first('quotes'),
    issues: first('issues'),
    events: first('events'),
    documents: first('documents'),
  };
  const result = useQuery({
    queryKey: ['search', variables],
    enabled: query !== '',
    queryFn: ({ signal }) => request(SearchDocument, variables, signal),
    placeholderData: keepPreviousData,
  });
  return { ...result, query };
}

/** A value once it has stopped changing. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
