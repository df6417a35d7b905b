import { drawnWords } from '../../wording/drawn-words.ts';
import type { DrawnGraph } from '../model.ts';
import { type Measure, typeFaces } from '../type.ts';
import { drawBrackets } from './brackets.ts';
import { chooseSizes, fitOf, margins, type View, zoomAtMost } from './card-cap.ts';
import { type Box, boundsOf } from './geometry.ts';
import { groupPadding, type Heights, heightsOf } from './heights.ts';
import { drawLines } from './line-ends.ts';
import type { Order, Side } from './order.ts';
import { searchOrder } from './order-search.ts';
import { type Plan, planOf } from './plan.ts';
import { regionHeight, regionSide, type Sizes } from './sizes.ts';
import { type Effort, runAll, type Steps } from './steps.ts';
import { placeTags } from './tags.ts';
import type { Bracket, Card, Pill, Region, Wings } from './wings-shape.ts';

/** Below this card text is too small to read, px of the screen: then tiles are drawn. */
const leastText = 10.5;
const largestSmallText = 13;

interface Placing {
  plan: Plan;
  sizes: Sizes;
  order: Order;
  heights: Heights;
  /** x of the left edge of either wing's cards, and of the actors. */
  cardX: readonly [number, number];
  columnX: number;
}

function placeRegions({ plan, sizes, order, heights, cardX }: Placing): Region[] {
  return ([0, 1] as const).flatMap((side: Side) =>
    order.wings[side].flatMap((index): Region[] => {
      const issue = plan.issues[index];
      if (issue === undefined) return [];
      const box: Box = {
        x: cardX[side] - regionSide,
        y: heights.regions[index] ?? 0,
        width: sizes.cardWidth + 2 * regionSide,
        height: regionHeight(sizes, issue.cards),
      };
      return [
        {
          issue: issue.issue,
          side,
          box,
          tally: drawnWords.drawn.tally(issue.cards.length, issue.statements),
        },
      ];
    }),
  );
}

function placeCards({ plan, sizes, order, heights, cardX }: Placing): Card[] {
  return ([0, 1] as const).flatMap((side) =>
    order.wings[side].flatMap((issue) =>
      (order.cards[issue] ?? []).flatMap((index): Card[] => {
        const [card, size] = [plan.cards[index], sizes.cards[index]];
        if (card === undefined || size === undefined) return [];
        const box = {
          x: cardX[side],
          y: heights.cards[index] ?? 0,
          width: sizes.cardWidth,
          height: size.height,
        };
        return [{ position: card.position, side, box, lines: size.text.lines }];
      }),
    ),
  );
}

function placePills({ plan, sizes, order, heights, columnX }: Placing): Pill[] {
  return order.groups.flatMap((group) =>
    (order.pills[group] ?? []).flatMap((index): Pill[] => {
      const [pill, size, at] = [plan.pills[index], sizes.pills[index], heights.pills[index]];
      if (pill === undefined || size === undefined || at === undefined) return [];
      const box = { x: columnX, y: at.y, width: sizes.columnWidth, height: at.height };
      return [{ actor: pill.actor, box, lines: size.text.lines, holdings: pill.cards.length }];
    }),
  );
}

const placeGroups = ({ plan, sizes, heights, columnX }: Placing): Box[] =>
  plan.groups.flatMap(({ pills }, index) => {
    const at = heights.groups[index];
    if (at === undefined || pills.length < 2) return [];
    const around = { x: columnX - groupPadding, width: sizes.columnWidth + 2 * groupPadding };
    return [{ ...around, ...at }];
  });

const widthOf = ({ cardWidth, columnWidth }: Sizes, gap: number): number =>
  2 * (cardWidth + 2 * regionSide + gap) + columnWidth;

function placingOf(plan: Plan, sizes: Sizes, order: Order, heights: Heights, gap: number): Placing {
  const columnX = sizes.cardWidth + 2 * regionSide + gap;
  const cardX = [regionSide, columnX + sizes.columnWidth + gap + regionSide] as const;
  return { plan, sizes, order, heights, cardX, columnX };
}

/** How far brackets reach out of a drawing that was placed without a gap. */
const reachOf = (brackets: readonly Bracket[], sizes: Sizes): number =>
  Math.max(0, ...brackets.map(({ sign }) => Math.max(-sign.x, sign.x + sign.width - widthOf(sizes, 0)))) + 2;

/** The size of small writing: its own, or as much as the zoom asks for to stay legible. */
const smallSize = (face: 'count' | 'tag', zoom: number): number =>
  Math.min(largestSmallText, Math.max(typeFaces[face].size, leastText / zoom));

/** `wingsInSteps` in one go. */
export const layOutWings = (graph: DrawnGraph, view: View, measure: Measure): Wings | null =>
  runAll(wingsInSteps(graph, view, measure));

/**
 * Lays the graph out as wings for a view (px of the screen), or says that it does not fit legibly: null where the text
 * of cards would be smaller than 10.5 px. The same graph, view, measure, effort and seed give the same drawing.
 */
export function* wingsInSteps(
  graph: DrawnGraph,
  view: View,
  measure: Measure,
  effort: Effort = 'full',
  seed = 1,
): Steps<Wings | null> {
  const hopeless = zoomAtMost(graph.positions.length, view) * typeFaces.card.size < leastText;
  if (graph.positions.length === 0 || hopeless) return null;
  const plan = planOf(graph);
  const { sizes, zoom: expected } = yield* chooseSizes(plan, view, measure);
  // The search is for drawings that will be shown: the final order changes the zoom by a few per cent at most.
  if (expected * typeFaces.card.size < leastText * 0.94) return null;
  const order = yield* searchOrder(plan, sizes, seed, effort);
  const heights = heightsOf(plan, sizes, order);
  // How far brackets reach does not depend on the gap, but the gap depends on it.
  const bracketsAt = (gap: number) =>
    drawBrackets(
      graph.contradictions,
      graph.refinements,
      placeCards(placingOf(plan, sizes, order, heights, gap)),
    );
  const side = Math.max(margins.side, reachOf(bracketsAt(0), sizes));
  const { gap, zoom } = fitOf(view, sizes, heights.total, side);
  if (zoom * typeFaces.card.size < leastText) return null;

  const placing = placingOf(plan, sizes, order, heights, gap);
  const cards = placeCards(placing);
  const pills = placePills(placing);
  const lines = drawLines(graph.holdings, cards, pills);
  const tagSize = smallSize('tag', zoom);
  const regions = placeRegions(placing);
  // Of one wing alone, the other's room is no part of the drawing: it stands in the middle.
  const isLone = cards.every((card) => card.side === cards[0]?.side);
  const across = isLone
    ? boundsOf([...regions, ...pills].map(({ box }) => box))
    : { x: 0, width: widthOf(sizes, gap) };
  return {
    bounds: {
      x: across.x - side,
      y: -margins.top,
      width: across.width + 2 * side,
      height: heights.total + 2 * margins.top,
    },
    zoom,
    countSize: smallSize('count', zoom),
    tagSize,
    regions,
    cards,
    pills,
    groups: placeGroups(placing),
    lines,
    tags: placeTags(lines, tagSize, (text) => (measure(text, 'tag') * tagSize) / typeFaces.tag.size),
    brackets: bracketsAt(gap),
  };
}
