import type { Measure } from '../type.ts';
import type { Card, Pill } from '../layout/wings-shape.ts';
import type { ActorPlan } from './actor-plan.ts';
import type { Sides, Sized } from './actor-sides.ts';
import { keepWithin, stackNear } from './columns.ts';
import type { Note } from './focus-shape.ts';
import { placeRegion } from './regions.ts';
import { noteHeight, pillOf } from './texts.ts';

/** Between pills, px. */
export const pillGap = 5;
const regionGaps = { least: 6, most: 26 };

/** Regions of one wing from the top, spread over the height. */
export function placeWing(
  plan: ActorPlan,
  sides: Sides,
  sized: Sized,
  side: 0 | 1,
  x: number,
  total: number,
) {
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
export function placePills(
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

/** What is written below the proposition of a card. */
export const notesOn = (plan: ActorPlan, { also }: Sides, cards: ReadonlyMap<string, Card>): Note[] =>
  plan.cards.flatMap(({ position }, index) => {
    const [own, box] = [also[index] ?? [], cards.get(position.id)?.box];
    if (box === undefined) return [];
    return own.map(({ id, text, of }, at): Note => {
      const y = box.y + box.height - 4 - noteHeight * (own.length - at - 0.5);
      return { id, text, of, at: { x: box.x + 10, y }, align: 'left' };
    });
  });
