import type { Order } from './plan.ts';

/** Between the pills of a band; around them where a band is filled. */
export const gapInBand = 4;
const bandPadding = 4;
export const leastGap = 11;
export const mostGap = 32;

interface Extent {
  y: number;
  height: number;
}

/** Where everything begins from the top of the columns, and how high it is; by number, px at zoom 1. */
export interface Heights {
  total: number;
  pills: readonly Extent[];
  /** Of bands with more than one actor in them. */
  bands: readonly { band: number; y: number; height: number }[];
}

function heightOf(own: readonly number[], pillHeights: readonly number[]): number {
  let height = gapInBand * Math.max(0, own.length - 1);
  for (const pill of own) height += pillHeights[pill] ?? 0;
  return height;
}

/** Told of everything that is stacked; what is not kept costs nothing. */
export interface Stacked {
  pill: (pill: number, y: number, height: number) => void;
  band?: (band: number, y: number, height: number) => void;
}

/** Stacks the bands from the top. Who has nobody beside him takes no room in the other column; bodies stretch over those who speak for them. */
export function stack(pillHeights: readonly number[], order: Order, gap: number, stacked: Stacked): void {
  let [left, right] = [0, 0];
  for (const band of order.bands) {
    const [inLeft, inRight] = [order.left[band] ?? [], order.right[band] ?? []];
    const [leftHeight, rightHeight] = [heightOf(inLeft, pillHeights), heightOf(inRight, pillHeights)];
    const padding = inLeft.length + inRight.length > 1 ? bandPadding : 0;
    const height = Math.max(leftHeight, rightHeight);
    const y = padding + Math.max(inLeft.length > 0 ? left : 0, inRight.length > 0 ? right : 0);
    let at = y + (height - leftHeight) / 2;
    for (const pill of inLeft) {
      stacked.pill(pill, at, pillHeights[pill] ?? 0);
      at += (pillHeights[pill] ?? 0) + gapInBand;
    }
    const spare = (height - rightHeight) / Math.max(1, inRight.length);
    at = y;
    for (const pill of inRight) {
      stacked.pill(pill, at, (pillHeights[pill] ?? 0) + spare);
      at += (pillHeights[pill] ?? 0) + spare + gapInBand;
    }
    if (padding > 0) stacked.band?.(band, y - padding, height + 2 * padding);
    if (inLeft.length > 0) left = y + height + padding + gap;
    if (inRight.length > 0) right = y + height + padding + gap;
  }
}

/** Heights of all bands and pills in this order. */
export function heightsOf(pillHeights: readonly number[], order: Order, gap = leastGap): Heights {
  const pills: Extent[] = [];
  const bands: { band: number; y: number; height: number }[] = [];
  stack(pillHeights, order, gap, {
    pill: (pill, y, height) => {
      pills[pill] = { y, height };
    },
    band: (band, y, height) => {
      bands.push({ band, y, height });
    },
  });
  const total = Math.max(0, ...[...pills, ...bands].map(({ y, height }) => y + height));
  return { total, pills, bands };
}
