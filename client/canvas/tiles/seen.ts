import type { Sight } from '../drawing/view-box.ts';
import type { Box } from '../layout/geometry.ts';
import { type Detail, detailAt, partInSight } from './detail.ts';

/** What is seen of a drawing, coarsely: it changes where something else is to be drawn. */
export interface Seen {
  readonly detail: Detail;
  readonly zoom: number;
  /** Layout units: what is in sight and 100 px around it. */
  readonly part: Box;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around what is in sight, px of the screen; and after how much of it what is drawn is looked through anew. */
const around = 100;
const often = 50;

/**
 * How a change from far to near is taken: `late`, a little after it would be taken back, so that a small move of the wheel changes nothing; or
 * `at once`, where text is drawn from that size on.
 */
export type Change = 'late' | 'at once';

const detailNow = (zoom: number, before: Detail, change: Change): Detail =>
  detailAt(zoom, change === 'at once' && before === 'far' ? 'near' : before);

/** What is seen now. */
export const seenAt = (before: Seen | null, sight: Sight, size: Size, change: Change = 'late'): Seen => ({
  detail: detailNow(sight.zoom, before?.detail ?? 'far', change),
  zoom: sight.zoom,
  part: partInSight(sight, size, around),
});

/** Whether something else is to be drawn than was before; small moves can wait until the view rests. */
export function sawOther(before: Seen, sight: Sight, size: Size, change: Change = 'late'): boolean {
  if (before.detail !== detailNow(sight.zoom, before.detail, change)) return true;
  const part = partInSight(sight, size, around);
  const far = Math.max(Math.abs(part.x - before.part.x), Math.abs(part.y - before.part.y)) * sight.zoom;
  return far > often || Math.abs(sight.zoom / before.zoom - 1) > 0.06;
}
