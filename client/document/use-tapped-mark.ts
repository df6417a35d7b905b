import { type RefObject, useEffect } from 'react';

/**
 * Picks the quote whose marked words are tapped or clicked: of quotes over each other the innermost, then the next with each tap. For
 * keyboards and screen readers the tags are there, which are buttons.
 */
export function useTappedMark(
  text: RefObject<HTMLElement | null>,
  atHand: string | null,
  pick: (id: string) => void,
): void {
  useEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const tap = ({ target }: MouseEvent) => {
      // Whoever marks words to copy them picks nothing.
      if (!(target instanceof Element) || target.closest('button, a') || !getSelection()?.isCollapsed) return;
      const mark = target.closest<HTMLElement>('mark');
      const covering = mark?.dataset['covering']?.split(' ').toReversed() ?? [];
      const next = covering[(covering.indexOf(atHand ?? '') + 1) % Math.max(covering.length, 1)];
      if (next !== undefined) pick(next);
    };
    element.addEventListener('click', tap);
    return () => element.removeEventListener('click', tap);
  }, [text, atHand, pick]);
}
