import type { Days, Grain } from '../address/time.ts';
import { bucketStart, dayNumber, laterBucket } from './days.ts';

/** Statements of one stretch of time, by stance; one may count at several. */
export interface Counts {
  readonly statements: number;
  readonly supports: number;
  readonly opposes: number;
  readonly neutral: number;
  readonly withoutPosition: number;
}

export type Bucket = Days & Counts;

/** An uncertain date; days, null where open. */
export interface Interval extends Counts {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What lies in time, as the API tells it. */
export interface InTime {
  readonly buckets: readonly Bucket[];
  readonly intervals: readonly Interval[];
  /** How many statements have an uncertain date, also those whose interval is not among `intervals`. */
  readonly uncertain: number;
  readonly undated: number;
  readonly statements: number;
}

/** A stretch of days counted as by `dayNumber`: from the first of one to the first after the other. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An interval that is longer than this many days does not stretch the axis: it goes on beyond it. */
const longest = 366;

/** From the first to the last day that anything reaches which is not open, nor much longer than all the rest; null where there is nothing. */
export function spanOf({ buckets, intervals }: Pick<InTime, 'buckets' | 'intervals'>): Span | null {
  const certain = buckets.map(({ from, to }) => ({ start: dayNumber(from), end: dayNumber(to) + 1 }));
  const whole = around(certain);
  const bound = whole === null ? longest : Math.max(longest, whole.end - whole.start);
  const closed = intervals.flatMap(({ earliest, latest }) =>
    earliest === null || latest === null ? [] : [{ start: dayNumber(earliest), end: dayNumber(latest) + 1 }],
  );
  const short = closed.filter(({ start, end }) => end - start <= bound);
  const ends = intervals.flatMap(({ earliest, latest }) =>
    [earliest, latest].flatMap((day) =>
      day === null ? [] : [{ start: dayNumber(day), end: dayNumber(day) + 1 }],
    ),
  );
  return around([...certain, ...short]) ?? around(ends);
}

function around(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (first === undefined) return null;
  return spans.reduce(
    (all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }),
    first,
  );
}

/** The grain at which a span has bars that can be told apart and are not too few: at most some 60. */
export function grainFor(span: Span | null): Grain {
  const days = span === null ? 0 : span.end - span.start;
  if (days <= 62) return 'DAY';
  if (days <= 430) return 'WEEK';
  return days <= 3_660 ? 'MONTH' : 'YEAR';
}

/** More edges than this are not worked with: a grain too fine for its span gets coarser steps. */
const mostEdges = 6_000;

/** Where buckets begin, from the one that a span begins in to the one after its end; at least two. */
export function edgesOf({ start, end }: Span, grain: Grain): readonly number[] {
  const first = bucketStart(start, grain);
  const edges = [first];
  const step = Math.max(1, Math.ceil((end - start) / mostEdges));
  for (let edge = first; edge < end; edges.push(edge)) edge = laterBucket(edge, grain, step);
  return edges;
}
