import { dayNumber } from './days.ts';
import type { Interval, Span } from './span.ts';

/** An uncertain date as a line in one of the lanes, px. */
export interface Line {
  readonly interval: Interval;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on beyond the axis. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
}

const lanes = 4;
/** px between two lines of one lane, and the least length of one. */
const gap = 7;
const least = 4;

/**
 * Intervals as lines that do not touch, each in the first lane where it has room: those of most statements first, then the shortest. What
 * has room in none is left out.
 */
export function layInLanes(
  intervals: readonly Interval[],
  span: Span,
  place: (day: number) => number,
): { readonly lines: readonly Line[]; readonly leftOut: number } {
  const taken: Line[][] = Array.from({ length: lanes }, () => []);
  let leftOut = 0;
  for (const line of intervals.map((interval) => extent(interval, span, place)).toSorted(byWeight)) {
    const lane = taken.findIndex((others) =>
      others.every(({ from, to }) => line.to + gap < from || line.from - gap > to),
    );
    const others = taken[lane];
    if (others === undefined) leftOut += line.interval.statements;
    else others.push({ ...line, lane });
  }
  return { lines: taken.flat(), leftOut };
}

function extent(interval: Interval, span: Span, place: (day: number) => number): Omit<Line, 'lane'> {
  const start = interval.earliest === null ? -Infinity : dayNumber(interval.earliest);
  const end = interval.latest === null ? Infinity : dayNumber(interval.latest) + 1;
  const [left, right] = [place(span.start), place(span.end)];
  const from = Math.min(place(Math.max(start, span.start)), right - least);
  const to = Math.max(place(Math.min(end, span.end)), left + least, from + least);
  return { interval, from, to, openBefore: start < span.start, openAfter: end > span.end };
}

const byWeight = (one: Omit<Line, 'lane'>, other: Omit<Line, 'lane'>): number =>
  other.interval.statements - one.interval.statements || one.to - one.from - (other.to - other.from);
