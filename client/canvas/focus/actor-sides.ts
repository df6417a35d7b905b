import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import type { DrawnHolding } from '../model.ts';
import type { Measure } from '../type.ts';
import { type ActorOrder, cardsOf, linksBySide } from './actor-order.ts';
import type { ActorPlan } from './actor-plan.ts';
import { ranksOf, withoutCrossings } from './crossings.ts';
import { type AlsoLine, alsoLines } from './notes.ts';
import { regionSpan } from './regions.ts';
import { cardOf } from './texts.ts';

const regionGap = 6;

/** What of an order is drawn as lines, and what is only written on its card. */
export interface Sides {
  order: ActorOrder;
  lines: readonly { pill: number; card: number; holding: DrawnHolding }[];
  /** Pills of either side from the top. */
  pills: readonly [readonly number[], readonly number[]];
  /** By card: what is told of the other lines, those that would cross or lead to an actor on the other side. */
  also: readonly (readonly AlsoLine[])[];
}

/** Decides what of an order is drawn: no line that crosses another, each other actor on one side. */
export function sidesFor(plan: ActorPlan, order: ActorOrder): Sides {
  const [left, right] = linksBySide(plan, order).map((links, side) =>
    withoutCrossings(links, ranksOf(cardsOf(order, side === 0 ? 0 : 1))),
  );
  const lines = [...(left?.kept ?? []), ...(right?.kept ?? [])];
  const drawn = new Set(lines.map(({ holding }) => holding.id));
  const also = plan.cards.map(({ position }, at) => {
    const others = plan.links.filter(({ card, holding }) => card === at && !drawn.has(holding.id));
    return alsoLines(
      others.map(({ holding }) => holding),
      plan.pills,
      position.id,
    );
  });
  return { order, lines, pills: [left?.pills ?? [], right?.pills ?? []], also };
}

/** Cards and regions with their sizes, px. */
export interface Sized {
  cards: readonly { lines: readonly string[]; height: number }[];
  /** Height of each issue's region. */
  spans: readonly number[];
  /** Of every card. */
  width: number;
}

/** Sets all text with cards at most `cap` px wide. */
export function sizeCards(plan: ActorPlan, sides: Sides, cap: number, measure: Measure): Sized {
  const cards = plan.cards.map(({ position }, at) => {
    const ends = sides.lines.filter(({ card }) => card === at).length;
    return cardOf(position.proposition, cap, ends, sides.also[at]?.length ?? 0, measure);
  });
  // Notes may be set up to an eighth larger where the zoom asks for it.
  const notes = sides.also.flat().map(({ text }) => measure(text, 'count') * 1.15 + 24);
  const headings = plan.issues.map(
    ({ issue, cards: own, all, statements }) =>
      measure(`${issue.name} ${drawnLaterWords.focus.tally(own.length, all, statements)}`, 'heading') + 12,
  );
  return {
    cards,
    spans: plan.issues.map((issue) => regionSpan(issue.cards.map((card) => cards[card]?.height ?? 0))),
    width: Math.max(200, ...cards.map((card) => card.width), ...notes, ...headings),
  };
}

/** Height of the higher wing, its regions as close as may be. */
export const heightOf = (sides: Sides, sized: Sized): number =>
  Math.max(
    ...sides.order.wings.map(
      (wing) =>
        wing.reduce((sum, issue) => sum + (sized.spans[issue] ?? 0), 0) +
        regionGap * Math.max(0, wing.length - 1),
    ),
  );
