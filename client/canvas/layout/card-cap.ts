import type { Measure } from '../type.ts';
import { heightsOf } from './heights.ts';
import { dealIssues } from './order-search.ts';
import type { Order } from './order.ts';
import type { Plan } from './plan.ts';
import { close, type Density, lineOf, regionSide, roomy, type Sizes, sizesOf } from './sizes.ts';
import type { Steps } from './steps.ts';

/** The room a drawing is to fit, in px of the screen. */
export interface View {
  width: number;
  height: number;
}

/** Around the drawing: brackets stand at its sides. */
export const margins = { side: 30, top: 12 };
const caps = [240, 270, 300, 330, 360, 400, 440];
const largestZoom = 1.3;

/** Gap between a wing and the actors, and the zoom at which everything fits; `side` is free for brackets at either side. */
export function fitOf(
  view: View,
  sizes: Sizes,
  height: number,
  side: number = margins.side,
): { gap: number; zoom: number } {
  const solid = 2 * (sizes.cardWidth + 2 * regionSide) + sizes.columnWidth + 2 * side;
  const byHeight = Math.min(largestZoom, view.height / (height + 2 * margins.top));
  const gap = Math.min(250, Math.max(110, (view.width / byHeight - solid) / 2));
  return { gap, zoom: Math.min(byHeight, view.width / (solid + 2 * gap)) };
}

const quickOrder = (plan: Plan, sizes: Sizes): Order => ({
  wings: dealIssues(plan, sizes),
  cards: plan.issues.map(({ cards }) => cards),
  groups: [...plan.groups.keys()],
  pills: plan.groups.map(({ pills }) => pills),
});

/** How good a width of cards is: legible, with room for the lines, and not narrower than need be. */
function scoreOf(plan: Plan, sizes: Sizes, view: View): { score: number; zoom: number } {
  const { gap, zoom } = fitOf(view, sizes, heightsOf(plan, sizes, quickOrder(plan, sizes)).total);
  const score =
    Math.min(zoom, 1.04) + Math.min(gap * zoom, 200) / 1100 + Math.min(sizes.cardWidth, 360) / 6000;
  return { score, zoom };
}

interface Scored {
  sizes: Sizes;
  score: number;
  zoom: number;
}

function* bestOf(plan: Plan, density: Density, view: View, measure: Measure): Steps<Scored> {
  const tried: Scored[] = [];
  for (const cap of caps) {
    const sizes = yield* sizesOf(plan, cap, density, measure);
    tried.push({ sizes, ...scoreOf(plan, sizes, view) });
    yield;
  }
  return tried.reduce((best, next) => (next.score > best.score ? next : best));
}

/** Chooses the width of the cards, and how close all stands: roomy where the text stays legible so, else close. */
export function* chooseSizes(
  plan: Plan,
  view: View,
  measure: Measure,
): Steps<{ sizes: Sizes; zoom: number }> {
  const best = yield* bestOf(plan, roomy, view, measure);
  return best.zoom >= 0.9 ? best : yield* bestOf(plan, close, view, measure);
}

/** A zoom that these many positions cannot exceed, whatever their text: every card has a line at least, and stands in one of two wings. */
export function zoomAtMost(positions: number, view: View): number {
  const least = lineOf('card') + close.cardPadding + close.rowGap;
  return view.height / (Math.ceil(positions / 2) * least);
}
