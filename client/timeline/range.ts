import type { Filter } from '../filter/filter.ts';
import { dayNumber, isoDay } from './days.ts';
import type { InTime, Span } from './span.ts';

/** What of an axis a filter lets through, kept within it; the whole axis where it does not restrict. */
export function rangeOf({ from, to }: Pick<Filter, 'from' | 'to'>, axis: Span): Span {
  const within = (day: number) => Math.min(Math.max(day, axis.start), axis.end);
  return {
    start: from === null ? axis.start : within(dayNumber(from)),
    end: to === null ? axis.end : within(dayNumber(to) + 1),
  };
}

/** The days that a range lets through: an end of the axis is no bound, so that what lies beyond it passes too. */
export function boundsOf({ start, end }: Span, axis: Span): Pick<Filter, 'from' | 'to'> {
  return {
    from: start <= axis.start ? null : isoDay(start),
    to: end >= axis.end ? null : isoDay(end - 1),
  };
}

/** Which of the edges is nearest to a day. */
export function nearestEdge(edges: readonly number[], day: number): number {
  let nearest = 0;
  for (const [index, edge] of edges.entries())
    if (Math.abs(edge - day) < Math.abs((edges[nearest] ?? 0) - day)) nearest = index;
  return nearest;
}

/** How many statements can have been said within a range: whose bucket or interval touches it, or that have no date. */
export function passingWithin({ buckets, intervals, undated }: InTime, { start, end }: Span): number {
  const touches = (from: string | null, to: string | null) =>
    (from === null || dayNumber(from) < end) && (to === null || dayNumber(to) >= start);
  return (
    undated +
    sum(buckets.filter(({ from, to }) => touches(from, to))) +
    sum(intervals.filter(({ earliest, latest }) => touches(earliest, latest)))
  );
}

const sum = (counts: readonly { readonly statements: number }[]): number =>
  counts.reduce((total, { statements }) => total + statements, 0);
