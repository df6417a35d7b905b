import type { View } from '../layout/card-cap.ts';
import { typeFaces } from '../type.ts';
import { cardGap, cardWidth, heightInColumns, type LooseCard } from './card-places.ts';

/** Sizes on the screen while it shows everything, px. */
export const onScreen = {
  /** Above and below everything; at its sides the zoom buttons have room. */
  margin: 12,
  side: 28,
  between: 8,
  leastTile: 44,
} as const;
/** Narrower, a tile would hold no name. */
const leastTileWidth = 150;
const mostWingColumns = 4;
const mostCardColumns = 24;
/** From here on, px of the screen, cards are read without zooming in: then they are shown at once. */
const legible = 10.5;
/** Else everything is shown so small that it is tiles, at most. */
const farAtMost = 0.6;
const largestZoom = 1.04;
/** Lines can be drawn only where each wing is one column: worth some zoom. */
const linesAreWorth = 1.3;

/** Within the region of an issue, px at zoom 1: its heading, and around its cards. */
export const region = { heading: 30, side: 8, foot: 8 } as const;

/** A way of dividing the view. */
export interface Division {
  /** Of tiles in either wing, and of cards in a tile. */
  readonly wingColumns: number;
  readonly cardColumns: number;
  /** Of all tiles, px at zoom 1. */
  readonly tileWidth: number;
  readonly zoom: number;
  /** Between a wing and the actors, px of the screen. */
  readonly gutter: number;
  /** Numbers of the tiles by column, from the left, and how high each is on the screen. */
  readonly dealt: readonly (readonly number[])[];
  readonly heights: readonly number[];
}

const widthOfTile = (cardColumns: number): number =>
  cardColumns * (cardWidth + cardGap) - cardGap + 2 * region.side;

const roomOf = (heights: readonly number[], own: readonly number[]): number =>
  own.reduce((sum, tile) => sum + (heights[tile] ?? 0) + onScreen.between, -onScreen.between);

/** The largest first, each to the shortest column; then in their own order again. */
function deal(heights: readonly number[], columns: number): number[][] {
  const dealt = Array.from({ length: columns }, (): number[] => []);
  const filled = dealt.map(() => 0);
  const bySize = [...heights.keys()].toSorted((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  for (const tile of bySize) {
    const column = filled.indexOf(Math.min(...filled));
    dealt[column]?.push(tile);
    filled[column] = (filled[column] ?? 0) + (heights[tile] ?? 0) + onScreen.between;
  }
  // Equal columns are taken from the left: the second largest issue stands at the top of the other wing all the same.
  return dealt.map((own) => own.toSorted((a, b) => a - b));
}

interface Tried extends Division {
  readonly fits: boolean;
}

function divide(
  natural: readonly number[],
  view: View,
  actorWidth: number,
  [wingColumns, cardColumns]: readonly [number, number],
): Tried {
  const tileWidth = widthOfTile(cardColumns);
  const least = wingColumns === 1 ? 110 : 60;
  const fixed = 2 * onScreen.side + actorWidth + 2 * (wingColumns - 1) * onScreen.between;
  const room = view.width - fixed - 2 * least;
  const widest = Math.min(largestZoom, room / (2 * wingColumns * tileWidth));
  const zoom = widest * typeFaces.card.size >= legible || widest < farAtMost ? widest : farAtMost;
  const heights = natural.map((height) =>
    Math.max(onScreen.leastTile, zoom * (height + region.heading + region.foot)),
  );
  const dealt = deal(heights, 2 * wingColumns);
  const fits = dealt.every((own) => roomOf(heights, own) <= view.height - 2 * onScreen.margin);
  const left = view.width - fixed - 2 * wingColumns * tileWidth * zoom;
  return { wingColumns, cardColumns, tileWidth, zoom, gutter: Math.min(220, left / 2), dealt, heights, fits };
}

/** Whether nothing but tiles of the least height would stand in it: then more columns of cards change nothing. */
const isLow = ({ heights }: Tried): boolean => heights.every((height) => height === onScreen.leastTile);

/**
 * How to divide a view (px of the screen) between issues, so that their cards come out as large as can be and all issues are in sight,
 * each at least 44 px high. Where they are too many for that, the drawing is higher than the view.
 */
export function chooseColumns(
  cards: readonly (readonly LooseCard[])[],
  view: View,
  actorWidth: number,
): Division {
  const known = new Map<number, readonly number[]>();
  const naturalFor = (columns: number) => {
    const heights = known.get(columns) ?? cards.map((own) => heightInColumns(own, columns));
    known.set(columns, heights);
    return heights;
  };
  let best: Tried | null = null;
  const worth = ({ fits, zoom, wingColumns, dealt, heights }: Tried): number => {
    if (!fits) return -Math.max(...dealt.map((own) => roomOf(heights, own)));
    return zoom * (wingColumns === 1 ? linesAreWorth : 1);
  };
  for (let wingColumns = 1; wingColumns <= mostWingColumns; wingColumns += 1) {
    const room = view.width - actorWidth - 120;
    if (wingColumns > 1 && room / (2 * wingColumns) < leastTileWidth) break;
    for (let cardColumns = 1; cardColumns <= mostCardColumns; cardColumns += 1) {
      const tried = divide(naturalFor(cardColumns), view, actorWidth, [wingColumns, cardColumns]);
      if (best === null || worth(tried) > worth(best)) best = tried;
      if (tried.fits || isLow(tried)) break;
    }
  }
  return best ?? divide(naturalFor(1), view, actorWidth, [1, 1]);
}
