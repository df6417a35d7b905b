import { useQueries } from '@tanstack/react-query';
import { type OpenDocument, passageKey } from './document-query.ts';
import { passageAt, type Passage } from './fetch-passage.ts';

/** Passages with their quotes, by index, as far as they are asked for and have come. */
export interface Passages {
  readonly loaded: ReadonlyMap<number, Passage>;
  /** What went wrong last, null where nothing did. */
  readonly error: Error | null;
}

/** Fetches the passages that are wanted; those that came stay. */
export function usePassages(document: OpenDocument, wanted: ReadonlySet<number>): Passages {
  return useQueries({
    queries: document.passages
      .filter(({ index }) => wanted.has(index))
      .map(({ index, start }) => ({
        queryKey: passageKey(document.id, index),
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => passageAt(document.id, start, signal),
      })),
    combine: together,
  });
}

function together(
  results: readonly { readonly data: Passage | null | undefined; readonly error: Error | null }[],
): Passages {
  const loaded = results.flatMap(({ data }) => (data ? [[data.index, data] as const] : []));
  return {
    loaded: new Map(loaded),
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}
