import type { DrawnHolding } from '../model.ts';
import type { Box, Curve, Point } from './geometry.ts';
import { groupedBy } from './grouped.ts';
import type { Card, Line, Pill } from './wings-shape.ts';

/** Lines stop so far before the card, for the mark's sake. */
const stop = 5;
/** Control points as a part of the horizontal distance: at half of it all lines would merge into one trunk. */
const bend = 0.36;

const middle = (box: Box): number => box.y + box.height / 2;

/** Evenly spaced heights around the middle of a box, in the order of `keys`' values; by the keys' ids. */
export function endsOn(
  box: Box,
  others: readonly { id: string; y: number }[],
  gap: number,
): Map<string, number> {
  const sorted = [...others].sort((a, b) => a.y - b.y);
  return new Map(sorted.map(({ id }, index) => [id, middle(box) + (index - (sorted.length - 1) / 2) * gap]));
}

/** How far a round end of a pill lies inside its box at this height. */
export function inset(box: Box, y: number, radius: number): number {
  const into = Math.max(0, radius - Math.min(y - box.y, box.y + box.height - y));
  return radius - Math.sqrt(Math.max(0, radius * radius - into * into));
}

const pillRadius = (pill: Pick<Pill, 'actor'>): number => (pill.actor.kind === 'PERSON' ? 12 : 3);

/** A line level at both ends; its control points lie so far in, as a part of the horizontal distance. */
export function curveBetween(from: Point, to: Point, part: number = bend): Curve {
  const across = (to.x - from.x) * part;
  return {
    from,
    controls: [
      { x: from.x + across, y: from.y },
      { x: to.x - across, y: to.y },
    ],
    to,
  };
}

/** The lines of all holdings: ends on pill and card stand apart and in the order of the other ends. */
export function drawLines(
  holdings: readonly DrawnHolding[],
  cards: readonly Card[],
  pills: readonly Pill[],
): Line[] {
  const cardOf = new Map(cards.map((card) => [card.position.id, card]));
  const pillOf = new Map(pills.map((pill) => [pill.actor.id, pill]));
  const pairs = holdings.flatMap((holding) => {
    const [card, pill] = [cardOf.get(holding.position), pillOf.get(holding.actor)];
    return card === undefined || pill === undefined ? [] : [{ holding, card, pill }];
  });
  const onCard = new Map<string, number>();
  for (const own of groupedBy(pairs, ({ holding }) => holding.position).values()) {
    const box = own[0]?.card.box;
    if (box === undefined) continue;
    const others = own.map(({ holding, pill }) => ({ id: holding.id, y: middle(pill.box) }));
    const gap = Math.min(10, (box.height - 6) / own.length);
    for (const [id, y] of endsOn(box, others, gap)) onCard.set(id, y);
  }
  const onPill = new Map<string, number>();
  for (const own of groupedBy(pairs, ({ holding, card }) => `${card.side} ${holding.actor}`).values()) {
    const box = own[0]?.pill.box;
    if (box === undefined) continue;
    const others = own.map(({ holding, card }) => ({
      id: holding.id,
      y: onCard.get(holding.id) ?? middle(card.box),
    }));
    const gap = Math.min(6, Math.max(3.6, (box.height - 8) / own.length));
    for (const [id, y] of endsOn(box, others, gap)) onPill.set(id, y);
  }
  return pairs.map(({ holding, card, pill }) => {
    const from = onPill.get(holding.id) ?? middle(pill.box);
    const to = onCard.get(holding.id) ?? middle(card.box);
    const inside = inset(pill.box, from, pillRadius(pill));
    const left = card.side === 0;
    const curve = curveBetween(
      { x: left ? pill.box.x + inside : pill.box.x + pill.box.width - inside, y: from },
      { x: left ? card.box.x + card.box.width + stop : card.box.x - stop, y: to },
    );
    return { holding, side: card.side, curve };
  });
}
