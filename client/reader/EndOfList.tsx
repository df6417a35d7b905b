import { useEffect, useRef } from 'react';
import { laterWords } from '../wording/later-words.ts';
import { pageSize } from './use-traces.ts';

interface EndOfListProps {
  readonly shown: number;
  readonly total: number;
  readonly fetching: boolean;
  /** Fetches the next page; left out where there is none. */
  readonly onMore?: () => void;
  /** Whether it is fetched as the end comes near; else only by the button. */
  readonly byItself: boolean;
}

/**
 * The end of a list that is fetched in pages. The next comes when the end is near in sight, or by the button, which stays where it is when
 * nothing is left: whoever has the keyboard on it does not lose it.
 */
export function EndOfList({ shown, total, fetching, onMore, byItself }: EndOfListProps) {
  const ahead = useRef<HTMLElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  const waits = onMore !== undefined && byItself && !fetching;
  useEffect(() => {
    if (!waits || ahead.current === null) return undefined;
    // Made anew for each page: an observer only tells of changes, and after a short page the end is still in sight.
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current?.();
    });
    observer.observe(ahead.current);
    return () => observer.disconnect();
  }, [waits]);
  if (onMore === undefined && shown <= pageSize) return null;
  const { reader } = laterWords;
  const text = fetching
    ? reader.fetching
    : onMore === undefined
      ? reader.allShown(total)
      : reader.more(shown, total);
  return (
    <p className="show-more">
      <i ref={ahead} className="end-ahead" aria-hidden="true" />
      <button
        type="button"
        className="button"
        aria-disabled={onMore === undefined || fetching}
        onClick={() => {
          if (!fetching) onMore?.();
        }}
      >
        {text}
      </button>
    </p>
  );
}
