import type { Order } from './order.ts';
import type { Plan } from './plan.ts';
import { pillHeight, regionHeight, type Sizes } from './sizes.ts';

/** Inside a box of actors; around the actors of a box. */
const pillGap = 3;
export const groupPadding = 4;
const groupGapsMost = 34;
const regionGapsMost = 18;

/** Where everything of an arrangement begins from the top, and how high it is; by number, px at zoom 1. */
export interface Heights {
  /** Of the whole drawing. */
  total: number;
  /** Of either wing alone, before it is spread over the whole. */
  wings: readonly [number, number];
  regions: readonly number[];
  cards: readonly number[];
  /** The boxes of groups, their padding included. */
  groups: readonly { y: number; height: number }[];
  pills: readonly { y: number; height: number }[];
}

/** Gap and first y of `count` things that are spread over `total`, no further apart than `most`. */
function spread(used: number, count: number, least: number, most: number, total: number) {
  const gap = Math.min(most, Math.max(least, (total - used) / Math.max(1, count - 1)));
  return { gap, start: Math.max(0, (total - used - gap * (count - 1)) / 2) };
}

/** Stacks regions, cards, groups and pills in this order. */
export function heightsOf(plan: Plan, sizes: Sizes, order: Order): Heights {
  const sideOf = new Int8Array(plan.issues.length);
  for (const issue of order.wings[1]) sideOf[issue] = 1;
  const ends = [new Int16Array(plan.pills.length), new Int16Array(plan.pills.length)];
  for (const { pill, card } of plan.lines) {
    const side = ends[sideOf[plan.cards[card]?.issue ?? 0] ?? 0];
    if (side !== undefined) side[pill] = (side[pill] ?? 0) + 1;
  }
  const pillHeights = sizes.pills.map(({ textHeight }, pill) =>
    pillHeight(textHeight, Math.max(ends[0]?.[pill] ?? 0, ends[1]?.[pill] ?? 0)),
  );
  const groupHeights = order.pills.map(
    (pills) =>
      pills.reduce((sum, pill) => sum + (pillHeights[pill] ?? 0), pillGap * (pills.length - 1)) +
      (pills.length > 1 ? 2 * groupPadding : 0),
  );
  const regionHeights = plan.issues.map(({ cards }) => regionHeight(sizes, cards));
  const { density } = sizes;
  const used = order.wings.map((wing) => wing.reduce((sum, issue) => sum + (regionHeights[issue] ?? 0), 0));
  const wings = [0, 1].map((side) => {
    const count = order.wings[side]?.length ?? 0;
    return (used[side] ?? 0) + density.regionGap * Math.max(0, count - 1);
  });
  const groupsUsed = groupHeights.reduce((sum, height) => sum + height, 0);
  const total = Math.max(...wings, groupsUsed + density.groupGap * Math.max(0, groupHeights.length - 1));

  const regions: number[] = [];
  const cards: number[] = [];
  for (const side of [0, 1] as const) {
    const wing = order.wings[side];
    const { gap, start } = spread(used[side] ?? 0, wing.length, density.regionGap, regionGapsMost, total);
    let y = start;
    for (const issue of wing) {
      regions[issue] = y;
      let cardY = y + density.heading;
      for (const card of order.cards[issue] ?? []) {
        cards[card] = cardY;
        cardY += (sizes.cards[card]?.height ?? 0) + density.rowGap;
      }
      y += (regionHeights[issue] ?? 0) + gap;
    }
  }

  const groups: { y: number; height: number }[] = [];
  const pills: { y: number; height: number }[] = [];
  const { gap, start } = spread(groupsUsed, groupHeights.length, density.groupGap, groupGapsMost, total);
  let y = start;
  for (const group of order.groups) {
    const height = groupHeights[group] ?? 0;
    groups[group] = { y, height };
    const members = order.pills[group] ?? [];
    let pillY = y + (members.length > 1 ? groupPadding : 0);
    for (const pill of members) {
      const own = pillHeights[pill] ?? 0;
      pills[pill] = { y: pillY, height: own };
      pillY += own + pillGap;
    }
    y += height + gap;
  }
  return { total, wings: [wings[0] ?? 0, wings[1] ?? 0], regions, cards, groups, pills };
}
