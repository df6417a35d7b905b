import type { DrawnHolding } from '../model.ts';
import { curveAt, edgeOf, facing, outOf } from './facing.ts';
import type { Box } from './geometry.ts';
import { groupedBy } from './grouped.ts';
import type { Card, Line, Pill } from './wings-shape.ts';

/** Lines stop so far before the card, for the mark's sake. */
const stop = 5;

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
    return card === undefined || pill === undefined
      ? []
      : [{ holding, card, pill, sides: facing(pill.box, card.box) }];
  });
  const onCard = new Map<string, number>();
  for (const own of groupedBy(pairs, ({ holding, sides }) => `${sides[1]} ${holding.position}`).values()) {
    const box = own[0]?.card.box;
    if (box === undefined) continue;
    const others = own.map(({ holding, pill }) => ({ id: holding.id, y: middle(pill.box) }));
    const gap = Math.min(10, (box.height - 6) / own.length);
    for (const [id, y] of endsOn(box, others, gap)) onCard.set(id, y);
  }
  const onPill = new Map<string, number>();
  for (const own of groupedBy(pairs, ({ holding, sides }) => `${sides[0]} ${holding.actor}`).values()) {
    const box = own[0]?.pill.box;
    if (box === undefined) continue;
    const others = own.map(({ holding, card }) => ({
      id: holding.id,
      y: onCard.get(holding.id) ?? middle(card.box),
    }));
    const gap = Math.min(6, Math.max(3.6, (box.height - 8) / own.length));
    for (const [id, y] of endsOn(box, others, gap)) onPill.set(id, y);
  }
  return pairs.map(({ holding, card, pill, sides }): Line => {
    const [leaving, arriving] = sides;
    const from = onPill.get(holding.id) ?? middle(pill.box);
    const to = onCard.get(holding.id) ?? middle(card.box);
    const inside = inset(pill.box, from, pillRadius(pill));
    const curve = curveAt(
      outOf({ x: edgeOf(pill.box, leaving), y: from }, leaving, -inside),
      outOf({ x: edgeOf(card.box, arriving), y: to }, arriving, stop),
      sides,
    );
    return { holding, side: leaving === 'left' ? 0 : 1, curve };
  });
}
