import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { homeKey, keepPassage } from './document-query.ts';
import { type Passage, passageOf } from './fetch-passage.ts';

/** Which passage a quote begins in: undefined until that is known, null where the quote is not from this document. */
export function useHome(id: string, quote: string | null): number | null | undefined {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: homeKey(id, quote ?? ''),
    enabled: quote !== null,
    initialData: () => (quote === null ? undefined : loadedHome(client, id, quote)),
    queryFn: async ({ signal }): Promise<number | null> => {
      const passage = quote === null ? null : await passageOf(id, quote, signal);
      if (passage) keepPassage(client, id, passage, quote);
      return passage?.index ?? null;
    },
  });
  return quote === null ? undefined : data;
}

/** The passage among those loaded in which a quote begins. */
function loadedHome(client: QueryClient, id: string, quote: string): number | undefined {
  const loaded = client.getQueriesData<Passage>({ queryKey: ['passage', id] });
  return loaded.find(([, passage]) =>
    passage?.quotes.some((one) => one.id === quote && one.start >= passage.start),
  )?.[1]?.index;
}
