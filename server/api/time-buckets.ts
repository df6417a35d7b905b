import type { TimelineGrain } from './generated/resolver-types.ts';

/** A stretch of days, both included (YYYY-MM-DD). */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** The bucket that a day (YYYY-MM-DD, years 0001 to 9998) falls into. Weeks run from Monday to Sunday, as ISO 8601 has them. */
export function bucketOf(day: string, grain: TimelineGrain): Days {
  if (grain === 'DAY') return { from: day, to: day };
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (grain === 'YEAR') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const date = new Date(`${day}T00:00:00Z`);
  if (grain === 'MONTH') {
    const lastDay = new Date(date);
    // Day 0 of the next month is the last of this one; setters take years below 100 as they are.
    lastDay.setUTCMonth(date.getUTCMonth() + 1, 0);
    return { from: `${month}-01`, to: isoDay(lastDay) };
  }
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  const monday = date.getTime() - sinceMonday * DAY_MS;
  return { from: isoDay(new Date(monday)), to: isoDay(new Date(monday + 6 * DAY_MS)) };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
