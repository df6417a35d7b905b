import type { DrawnActor, DrawnHolding } from '../model.ts';
import type { Measure } from '../type.ts';
import type { View } from '../layout/card-cap.ts';
import { type Box, boundsOf, grow } from '../layout/geometry.ts';
import { regionSide } from '../layout/sizes.ts';
import type { Card, Pill } from '../layout/wings-shape.ts';
import { type ActorOrder, cardsOf, linksOn } from './actor-order.ts';
import { type ActorPlan } from './actor-plan.ts';
import { movedTexts } from './centre.ts';
import { keepWithin, stackNear } from './columns.ts';
import { ranksOf, withoutCrossings } from './crossings.ts';
import { drawPairs, type Pair } from './focus-lines.ts';
import type { Centre, Draft, Note } from './focus-shape.ts';
import { alsoText, moreNote } from './notes.ts';
import { placeRegion, regionSpan } from './regions.ts';
import { cardOf, noteHeight, pillOf } from './texts.ts';

const pillGap = 5;
const regionGaps = { least: 6, most: 26 };
const margin = 14;
export const radiusOf = ({ kind }: DrawnActor): number => (kind === 'PERSON' ? 12 : 3);

/** What of an order is drawn as lines, and what is only written on its card. */
interface Sides {
  order: ActorOrder;
  lines: readonly { pill: number; card: number; holding: DrawnHolding }[];
  /** Pills of either side from the top. */
  pills: readonly [readonly number[], readonly number[]];
  /** By card: lines that would cross, or lead to an actor on the other side. */
  also: readonly (readonly DrawnHolding[])[];
}

function sidesFor(plan: ActorPlan, order: ActorOrder): Sides {
  const [left, right] = ([0, 1] as const).map((side) =>
    withoutCrossings(linksOn(plan, order, side), ranksOf(cardsOf(order, side))),
  );
  const lines = [...(left?.kept ?? []), ...(right?.kept ?? [])];
  const drawn = new Set(lines.map(({ holding }) => holding.id));
  const also = plan.cards.map((_, at) =>
    plan.links.flatMap(({ card, holding }) => (card === at && !drawn.has(holding.id) ? [holding] : [])),
  );
  return { order, lines, pills: [left?.pills ?? [], right?.pills ?? []], also };
}

const sizeCards = (plan: ActorPlan, sides: Sides | null, cap: number, measure: Measure) => {
  const cards = plan.cards.map(({ position }, at) => {
    const ends = plan.links.filter(({ card }) => card === at).length;
    return cardOf(position.proposition, cap, ends, sides?.also[at]?.length ?? 0, measure);
  });
  const notes = plan.cards.flatMap((_, at) =>
    (sides?.also[at] ?? []).map((holding) => measure(alsoText(holding, plan.pills), 'count') * 1.15 + 24),
  );
  const width = Math.max(200, ...cards.map((card) => card.width), ...notes);
  const spans = plan.issues.map((issue) => regionSpan(issue.cards.map((card) => cards[card]?.height ?? 0)));
  return { cards, spans, width };
};

type Sized = ReturnType<typeof sizeCards>;

/** Regions of one wing from the top, spread over the height. */
function placeWing(plan: ActorPlan, sides: Sides, sized: Sized, side: 0 | 1, x: number, total: number) {
  const { order } = sides;
  const wing = order.wings[side];
  const used = wing.reduce((sum, issue) => sum + (sized.spans[issue] ?? 0), 0);
  const gap = Math.min(
    regionGaps.most,
    Math.max(regionGaps.least, (total - used) / Math.max(1, wing.length - 1)),
  );
  let y = (total - used - gap * Math.max(0, wing.length - 1)) / 2;
  return wing.flatMap((index) => {
    const issue = plan.issues[index];
    if (issue === undefined) return [];
    const cards = (order.cards[index] ?? []).flatMap((at) => {
      const [card, size] = [plan.cards[at], sized.cards[at]];
      return card === undefined || size === undefined
        ? []
        : [{ position: card.position, notes: sides.also[at]?.length ?? 0, ...size }];
    });
    const placed = placeRegion(issue, cards, { side, x, y, width: sized.width });
    y += (sized.spans[index] ?? 0) + gap;
    return [placed];
  });
}

/** The others beside the cards they hold, in this order. */
function placePills(
  plan: ActorPlan,
  sides: Sides,
  cards: ReadonlyMap<string, Card>,
  side: 0 | 1,
  x: number,
  width: number,
  total: number,
  measure: Measure,
): Pill[] {
  const own = sides.pills[side].flatMap((pill) => {
    const actor = plan.pills[pill];
    if (actor === undefined) return [];
    const lines = sides.lines.filter((line) => line.pill === pill);
    const heights = lines.flatMap(({ holding }) => {
      const box = cards.get(holding.position)?.box;
      return box === undefined ? [] : [box.y + box.height / 2];
    });
    const y = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
    return [{ actor, y, ...pillOf(actor.name, lines.length, measure) }];
  });
  const tops = keepWithin(
    stackNear(own, pillGap),
    own.map(({ height }) => height),
    pillGap,
    total,
  );
  return own.map(({ actor, lines, height }, at) => ({
    actor,
    lines,
    holdings: 0,
    box: { x, y: tops[at] ?? 0, width, height },
  }));
}

const heightOf = (sides: Sides, sized: Sized): number =>
  Math.max(
    ...sides.order.wings.map(
      (wing) =>
        wing.reduce((sum, issue) => sum + (sized.spans[issue] ?? 0), 0) +
        regionGaps.least * Math.max(0, wing.length - 1),
    ),
  );

/** Gaps for the lines: as wide as the view has room for. */
function gapsFor(
  view: View,
  solid: number,
  height: number,
  outers: number,
): { inner: number; outer: number } {
  const byHeight = Math.min(1.15, view.height / height);
  const room = (view.width / byHeight - solid) / (2 + 0.7 * outers);
  const inner = Math.min(150, Math.max(66, room));
  return { inner, outer: Math.min(110, Math.max(56, inner * 0.7)) };
}

/** The middle card with its wings, and what is written beside. */
export function draftActor(
  plan: ActorPlan,
  centre: (lines: number) => Centre,
  cap: number,
  view: View,
  measure: Measure,
  order: ActorOrder,
): Draft {
  const sides = sidesFor(plan, order);
  const sized = sizeCards(plan, sides, cap, measure);
  const pillWidths = ([0, 1] as const).map((side) =>
    Math.max(0, ...sides.pills[side].map((pill) => pillOf(plan.pills[pill]?.name ?? '', 1, measure).width)),
  );
  const pillWidth = Math.max(...pillWidths);
  const most = Math.max(...([0, 1] as const).map((side) => cardsOf(order, side).length));
  const middle = centre(most);
  const pillsHigh = Math.max(...sides.pills.map((own) => own.length * (30 + pillGap)));
  const total = Math.max(heightOf(sides, sized), middle.box.height, pillsHigh);
  const outers = pillWidths.filter((width) => width > 0).length;
  const wingWidth = sized.width + 2 * regionSide;
  const solid = 2 * wingWidth + middle.box.width + outers * pillWidth + 2 * margin;
  const { inner, outer } = gapsFor(view, solid, total + 2 * margin, outers);

  const half = middle.box.width / 2 + inner;
  const cardX = [-half - wingWidth + regionSide, half + regionSide] as const;
  const pillX = [-half - wingWidth - outer - pillWidth, half + wingWidth + outer] as const;
  const wings = ([0, 1] as const).flatMap((side) => placeWing(plan, sides, sized, side, cardX[side], total));
  const cards = wings.flatMap((wing) => wing.cards);
  const byId = new Map(cards.map((card) => [card.position.id, card]));
  const pills = ([0, 1] as const).flatMap((side) =>
    placePills(plan, sides, byId, side, pillX[side], pillWidth, total, measure),
  );
  const placed = shifted(middle, -middle.box.width / 2, total / 2 - middle.box.height / 2);
  const lines = drawPairs([
    ...plan.cards.flatMap(({ holding }) => pairOf(holding, placed.box, 12, byId)),
    ...pills.flatMap(({ actor, box }) =>
      sides.lines.flatMap(({ holding }) =>
        holding.actor === actor.id ? pairOf(holding, box, radiusOf(actor), byId) : [],
      ),
    ),
  ]);
  const notes = [
    ...sides.also.flatMap((own, at) => alsoNotes(own, plan, byId.get(plan.cards[at]?.position.id ?? ''))),
    ...moreNote(plan.more, middle.id, { x: 0, y: total + 12 }),
  ];
  const boxes = [...wings.map(({ region }) => region.box), ...pills.map(({ box }) => box), placed.box];
  const bounds = grow(boundsOf(boxes), margin);
  return {
    kind: 'actor',
    bounds: notes.some(({ align }) => align === 'centre')
      ? { ...bounds, height: bounds.height + 12 }
      : bounds,
    centre: placed,
    regions: wings.map(({ region }) => region),
    cards,
    pills,
    lines,
    ties: [],
    notes,
  };
}

const pairOf = (
  holding: DrawnHolding,
  from: Box,
  radius: number,
  cards: ReadonlyMap<string, Card>,
): Pair[] => {
  const to = cards.get(holding.position)?.box;
  return to === undefined ? [] : [{ holding, from, radius, to }];
};

const alsoNotes = (own: readonly DrawnHolding[], plan: ActorPlan, card: Card | undefined): Note[] =>
  card === undefined
    ? []
    : own.map((holding, at) => ({
        id: `also ${holding.id}`,
        text: alsoText(holding, plan.pills),
        at: {
          x: card.box.x + 10,
          y: card.box.y + card.box.height - 4 - noteHeight * (own.length - at - 0.5),
        },
        align: 'left',
        of: holding.id,
      }));

/** A centre moved from the origin. */
export const shifted = (centre: Centre, x: number, y: number): Centre => ({
  ...centre,
  box: { ...centre.box, x: centre.box.x + x, y: centre.box.y + y },
  icon: centre.icon && { ...centre.icon, at: { x: centre.icon.at.x + x, y: centre.icon.at.y + y } },
  texts: movedTexts(centre.texts, x, y),
});
