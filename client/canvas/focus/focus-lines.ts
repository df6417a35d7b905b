import type { DrawnHolding } from '../model.ts';
import type { Box } from '../layout/geometry.ts';
import { groupedBy } from '../layout/grouped.ts';
import { curveAt, edgeOf, facing, outOf } from '../layout/facing.ts';
import { endsOn, inset } from '../layout/line-ends.ts';
import type { Line } from '../layout/wings-shape.ts';

/** A holding to draw: from an actor to a position, whichever of them stands left. */
export interface Pair {
  holding: DrawnHolding;
  from: Box;
  /** Radius of the actor's corners, px. */
  radius: number;
  to: Box;
}

/** Lines stop so far before the card, for the mark's sake. */
const stop = 5;

const middle = (box: Box): number => box.y + box.height / 2;

/** Heights of the ends on one kind of box, by holding: apart, in the order of the other ends, at most `most` px from one to the next. */
function heightsOn(
  pairs: readonly Pair[],
  at: (pair: Pair) => Box,
  other: (pair: Pair) => number,
  most: number,
): Map<string, number> {
  const heights = new Map<string, number>();
  for (const own of groupedBy(
    pairs,
    (pair) => `${at(pair).x} ${at(pair).y} ${facing(pair.from, pair.to).join(' ')}`,
  ).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const box = at(first);
    const others = own.map((pair) => ({ id: pair.holding.id, y: other(pair) }));
    const gap = Math.min(most, (box.height - 8) / own.length);
    for (const [id, y] of endsOn(box, others, gap)) heights.set(id, y);
  }
  return heights;
}

/** The lines of these holdings: level at both ends, ends on one box in the order of the other ends, so that none cross there. */
export function drawPairs(pairs: readonly Pair[]): Line[] {
  const onTo = heightsOn(
    pairs,
    ({ to }) => to,
    ({ from }) => middle(from),
    10,
  );
  const toOf = ({ holding, to }: Pair) => onTo.get(holding.id) ?? middle(to);
  const onFrom = heightsOn(pairs, ({ from }) => from, toOf, 9);
  return pairs.map((pair) => {
    const { holding, from, radius, to } = pair;
    const y = onFrom.get(holding.id) ?? middle(from);
    const inside = inset(from, y, radius);
    const sides = facing(from, to);
    const [leaving, arriving] = sides;
    const curve = curveAt(
      outOf({ x: edgeOf(from, leaving), y }, leaving, -inside),
      outOf({ x: edgeOf(to, arriving), y: toOf(pair) }, arriving, stop),
      sides,
    );
    // What stands in the middle stands at x = 0.
    return { holding, side: curve.from.x + curve.to.x < 0 ? 0 : 1, curve };
  });
}
