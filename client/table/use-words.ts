import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { TableStatementsDocument } from '../generated/graphql.ts';
import { request } from '../request/request.ts';
import type { Words } from './table.ts';

/** So many are asked for at once. */
const most = 100;

const none: Words = new Map();
const kept = ['table-words'];

/**
 * The words of statements: what is wanted and not there yet is fetched, page by page, one page at a time; what was fetched stays while the
 * page is open.
 * @param wanted ids of statements, those most wanted first
 */
export function useWords(wanted: readonly string[]) {
  const client = useQueryClient();
  const { data: words } = useQuery({
    queryKey: kept,
    queryFn: () => none,
    enabled: false,
    initialData: none,
  });
  const [error, setError] = useState<Error | null>(null);
  const busy = useRef(false);
  const missing = useMemo(() => wanted.filter((id) => !words.has(id)), [wanted, words]);
  useEffect(() => {
    if (missing.length === 0 || error !== null || busy.current) return;
    const run = async () => {
      busy.current = true;
      try {
        const more = await fetchWords(missing.slice(0, most));
        busy.current = false;
        client.setQueryData<Words>(kept, (before = none) => new Map([...before, ...more]));
      } catch (failure) {
        busy.current = false;
        setError(failure instanceof Error ? failure : new Error(String(failure)));
      }
    };
    void run();
  }, [missing, error, client]);
  return { words, missing: missing.length, error, retry: () => setError(null) };
}

async function fetchWords(ids: readonly string[]): Promise<Words> {
  const { nodes } = await request(TableStatementsDocument, { ids: [...ids] });
  const found = nodes.flatMap((node) => (node?.__typename === 'Statement' ? [[node.id, node] as const] : []));
  return new Map([...ids.map((id) => [id, null] as const), ...found]);
}
