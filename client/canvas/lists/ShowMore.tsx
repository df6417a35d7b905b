import { words } from '../../wording/words.ts';

interface ShowMoreProps {
  readonly shown: number;
  readonly all: number;
  /** What they are, such as "positions". */
  readonly what: string;
  readonly onMore: () => void;
}

/** So many of a list come at a time. */
export const pageOf = 20;

/** "Show 20 more positions of 65"; nothing where all are shown. */
export function ShowMore({ shown, all, what, onMore }: ShowMoreProps) {
  if (shown >= all) return null;
  return (
    <button type="button" className="show-more" onClick={onMore}>
      {words.tiles.showMore(Math.min(pageOf, all - shown), what, all)}
    </button>
  );
}
