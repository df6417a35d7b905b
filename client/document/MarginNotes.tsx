import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import { laterWords } from '../wording/later-words.ts';
import { Note } from './Note.tsx';
import { placeNotes } from './place-notes.ts';

interface MarginNotesProps {
  /** Those whose notes stand here: quotes near what is in sight. */
  readonly quotes: readonly MarkedQuoteFragment[];
  /** Id of the quote at hand. */
  readonly atHand: string | null;
  /** The element in which the text with its tags stands. */
  readonly body: RefObject<HTMLDivElement | null>;
  readonly onPick: (id: string) => void;
}

/** How far apart notes stand, px. */
const gap = 8;

/** Notes beside the lines in which their quotes begin, pushed apart where they would cover each other. */
export function MarginNotes({ quotes, atHand, body, onPick }: MarginNotesProps) {
  const column = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const element = body.current;
    const notes = column.current;
    if (!element || !notes) return undefined;
    const place = () => {
      const from = notes.getBoundingClientRect().top;
      const tags = new Map(
        [...element.querySelectorAll<HTMLElement>('.tag')].map((tag) => [tag.dataset['quote'], tag]),
      );
      const wanted = [...notes.querySelectorAll<HTMLElement>(':scope > .note')].map((note, index) => ({
        top: (tags.get(quotes[index]?.id)?.getBoundingClientRect().top ?? from) - from - 6,
        height: note.offsetHeight,
      }));
      const index = quotes.findIndex(({ id }) => id === atHand);
      setTops(placeNotes(wanted, index < 0 ? null : index, gap));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [quotes, atHand, body]);
  return (
    <div className="margin-notes" role="group" aria-label={laterWords.document.notes} ref={column}>
      {quotes.map((quote, index) => (
        <Note
          key={quote.id}
          quote={quote}
          atHand={quote.id === atHand}
          top={tops[index] ?? 0}
          onPick={onPick}
        />
      ))}
    </div>
  );
}
