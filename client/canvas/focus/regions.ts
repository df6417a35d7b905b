import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import type { DrawnIssue, DrawnPosition } from '../model.ts';
import { regionSide, roomy } from '../layout/sizes.ts';
import type { Region } from '../layout/wings-shape.ts';
import type { FocusCard } from './focus-shape.ts';

/** How high an issue's region is around cards of these heights, px. */
export const regionSpan = (cards: readonly number[]): number =>
  roomy.heading +
  cards.reduce((sum, height) => sum + height, 0) +
  roomy.rowGap * Math.max(0, cards.length - 1) +
  roomy.foot;

interface ToPlace {
  position: DrawnPosition;
  lines: readonly string[];
  height: number;
  /** How many lines of small writing stand below the proposition. */
  notes: number;
}

/** An issue's region with its cards, from the top. `x` and `width` are those of the cards. */
export function placeRegion(
  { issue, all, statements }: { issue: DrawnIssue; all: number; statements: number },
  cards: readonly ToPlace[],
  { side, x, y, width }: { side: 0 | 1; x: number; y: number; width: number },
): { region: Region; cards: FocusCard[] } {
  let cardY = y + roomy.heading;
  const placed = cards.map(({ position, lines, height, notes }): FocusCard => {
    const box = { x, y: cardY, width, height };
    cardY += height + roomy.rowGap;
    return { position, side, lines, box, notes };
  });
  const box = {
    x: x - regionSide,
    y,
    width: width + 2 * regionSide,
    height: regionSpan(cards.map(({ height }) => height)),
  };
  return {
    region: { issue, side, box, tally: drawnLaterWords.focus.tally(cards.length, all, statements) },
    cards: placed,
  };
}
