import { useEffect, useRef } from 'react';
import { laterWords } from '../wording/later-words.ts';
import type { Further } from './use-further.ts';

/** At the end of a list that goes on: fetches more as soon as one scrolls near it, or when pressed. */
export function ShowMore({ of: { hasMore, fetching, error, fetchMore } }: { readonly of: Further<unknown> }) {
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!end.current || !hasMore || fetching || error) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && void fetchMore(),
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, fetching, error, fetchMore]);
  if (!hasMore) return null;
  return (
    <p ref={end} className="show-more on-screen">
      {error && <span role="alert">{laterWords.dossier.failed(error.message)} </span>}
      <button type="button" className="button" aria-busy={fetching} onClick={() => void fetchMore()}>
        {laterWords.dossier.more}
      </button>
    </p>
  );
}
