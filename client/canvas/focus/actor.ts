import type { DrawnHolding } from '../model.ts';
import type { Measure } from '../type.ts';
import type { View } from '../layout/card-cap.ts';
import { type Box, boundsOf, grow } from '../layout/geometry.ts';
import { regionSide } from '../layout/sizes.ts';
import type { Card } from '../layout/wings-shape.ts';
import { cardsOf } from './actor-order.ts';
import { notesOn, pillGap, placePills, placeWing } from './actor-place.ts';
import type { ActorPlan } from './actor-plan.ts';
import { heightOf, type Sides, sizeCards } from './actor-sides.ts';
import { shifted } from './centre.ts';
import { drawPairs, type Pair } from './focus-lines.ts';
import type { Centre, Draft } from './focus-shape.ts';
import { moreNote } from './notes.ts';
import { pillOf, radiusOf } from './texts.ts';

const margin = 14;

const pairOf = (
  holding: DrawnHolding,
  from: Box,
  radius: number,
  cards: ReadonlyMap<string, Card>,
): Pair[] => {
  const to = cards.get(holding.position)?.box;
  return to === undefined ? [] : [{ holding, from, radius, to }];
};

/** Gaps for the lines: as wide as the view has room for. */
function gapsFor(
  view: View,
  solid: number,
  height: number,
  outers: number,
): { inner: number; outer: number } {
  // What is higher than can be read is cut until it fits at the least zoom.
  const byHeight = Math.min(1.15, Math.max(0.81, view.height / height));
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
  sides: Sides,
): Draft {
  const sized = sizeCards(plan, sides, cap, measure);
  const pillWidths = ([0, 1] as const).map((side) =>
    Math.max(0, ...sides.pills[side].map((pill) => pillOf(plan.pills[pill]?.name ?? '', 1, measure).width)),
  );
  const pillWidth = Math.max(...pillWidths);
  const most = Math.max(...([0, 1] as const).map((side) => cardsOf(sides.order, side).length));
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
  const boxes = [...wings.map(({ region }) => region.box), ...pills.map(({ box }) => box), placed.box];
  const all = boundsOf(boxes);
  const more = moreNote(plan.more, middle.id, { x: 0, y: all.y + all.height + 16 });
  const points = more.map(({ at }) => ({ ...at, width: 0, height: 8 }));
  return {
    kind: 'actor',
    bounds: grow(boundsOf([...boxes, ...points]), margin),
    centre: placed,
    regions: wings.map(({ region }) => region),
    cards,
    pills,
    lines,
    ties: [],
    notes: [...notesOn(plan, sides, byId), ...more],
  };
}
