import type { Grain } from '../address/time.ts';

const dayMs = 86_400_000;

/** Days since 1 January 1970 of a day YYYY-MM-DD. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / dayMs;

/** The inverse of `dayNumber`. */
export const isoDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The first day of the bucket that a day falls into; weeks begin on Mondays (ISO 8601). Days are counted as by `dayNumber`. */
export function bucketStart(day: number, grain: Grain): number {
  if (grain === 'DAY') return day;
  // 1 January 1970 was a Thursday.
  if (grain === 'WEEK') return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * dayMs);
  date.setUTCDate(1);
  if (grain === 'YEAR') date.setUTCMonth(0);
  return date.getTime() / dayMs;
}

/** The first day of the bucket that is `count` buckets later. */
export function laterBucket(start: number, grain: Grain, count = 1): number {
  if (grain === 'DAY') return start + count;
  if (grain === 'WEEK') return start + 7 * count;
  const date = new Date(start * dayMs);
  date.setUTCMonth(date.getUTCMonth() + (grain === 'YEAR' ? 12 * count : count));
  return date.getTime() / dayMs;
}
