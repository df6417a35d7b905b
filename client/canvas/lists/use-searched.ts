import { useDeferredValue, useState } from 'react';
import { pageOf } from './ShowMore.tsx';

/** What is typed over a list, and how far the reader has read on in what it leaves. */
export interface Searched {
  readonly text: string;
  /** The same a moment later, without spaces around it: what is looked for. */
  readonly wanted: string;
  /** How many entries are shown at most. */
  readonly most: number;
  readonly type: (text: string) => void;
  readonly more: () => void;
}

/** A list that is searched and comes page by page; whatever is typed begins it anew. */
export function useSearched(): Searched {
  const [text, setText] = useState('');
  const [pages, setPages] = useState(1);
  return {
    text,
    wanted: useDeferredValue(text).trim(),
    most: pageOf * pages,
    type: (next) => {
      setText(next);
      setPages(1);
    },
    more: () => setPages(pages + 1),
  };
}
