import type { DrawnGraph } from '../model.ts';
import { drawBrackets } from './brackets.ts';
import { centreOf } from './geometry.ts';
import { drawLines } from './line-ends.ts';
import { around, boundsWith, moved, type Pins } from './moved.ts';
import { placeTags, widthsOf } from './tags.ts';
import type { Card, Pill, Wings } from './wings-shape.ts';

/**
 * The wings with cards and pills where the reader put them: line ends, curves, tags and brackets follow by the same rules. Issues keep their
 * grounds, boxes stand around those who are still there, and everything else stays: the same wings and pins give the same drawing. Pins of what is not drawn mean nothing.
 */
export function withPins(
  wings: Wings,
  ties: Pick<DrawnGraph, 'contradictions' | 'refinements'>,
  pins: Pins,
): Wings {
  const isPinned = (id: string) => pins[id] !== undefined;
  const ids = [
    ...wings.cards.map(({ position }) => position.id),
    ...wings.pills.map(({ actor }) => actor.id),
  ].filter(isPinned);
  if (ids.length === 0) return wings;
  const middle = middleOf(wings.pills);
  const cards = wings.cards.map((card): Card => {
    const pin = pins[card.position.id];
    if (pin === undefined) return card;
    return { ...card, side: pin.x < middle ? 0 : 1, box: moved(card.box, pin) };
  });
  const pills = wings.pills.map((pill): Pill => ({ ...pill, box: moved(pill.box, pins[pill.actor.id]) }));
  const lines = drawLines(
    wings.lines.map(({ holding }) => holding),
    cards,
    pills,
  );
  const boxes = [
    ...cards.flatMap(({ position, box }) => (isPinned(position.id) ? [box] : [])),
    ...pills.flatMap(({ actor, box }) => (isPinned(actor.id) ? [box] : [])),
  ];
  return {
    ...wings,
    bounds: boundsWith(wings.bounds, boxes),
    cards,
    pills,
    groups: around(
      wings.groups,
      wings.pills.map(({ box }) => box),
      (at) => !isPinned(wings.pills[at]?.actor.id ?? ''),
    ),
    lines,
    tags: placeTags(lines, wings.tagSize, widthsOf(wings.tags, wings.tagSize)),
    brackets: drawBrackets(ties.contradictions, ties.refinements, cards, new Set(ids)),
  };
}

/** x of the middle of the column of actors, where most of them stand. */
function middleOf(pills: readonly Pill[]): number {
  const middles = pills.map(({ box }) => centreOf(box).x).sort((a, b) => a - b);
  return middles[Math.floor(middles.length / 2)] ?? 0;
}
