import type { Grain } from '../address/time.ts';
import { bucketStart, dayNumber, isoDay, laterBucket } from './days.ts';
import { layInLanes, type Line } from './lanes.ts';
import { type Bucket, edgesOf, type InTime, type Span, spanOf } from './span.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** A bucket as a bar: px from the left and, up and down, from the line between for and against. */
export interface Bar {
  readonly bucket: Bucket;
  readonly x: number;
  readonly width: number;
  /** Half of what is neutral, and of what expresses no position, lies on either side of the line. */
  readonly astride: number;
  readonly silent: number;
  readonly up: number;
  readonly down: number;
}

/** A bucket in which somebody changed stance. */
export interface Diamond<Change> {
  readonly x: number;
  readonly y: number;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

/** Where everything of a timeline stands, px. */
export interface Layout<Change> {
  readonly width: number;
  /** What the axis shows. */
  readonly span: Span;
  /** Where buckets begin and the last ends, days. */
  readonly edges: readonly number[];
  /** The height of the line between for and against. */
  readonly base: number;
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  /** How many statements with an uncertain date have no line. */
  readonly withoutLine: number;
  readonly ticks: readonly Tick[];
  readonly diamonds: readonly Diamond<Change>[];
}

/** A change as far as it is laid out: the day from which on it is certain. */
interface Dated {
  readonly later: { readonly said: { readonly earliest: string | null } | null };
}

export interface Room {
  readonly width: number;
  /** Between which heights bars stand. */
  readonly top: number;
  readonly bottom: number;
}

/** No statement is drawn higher than this, px: three of them are no tower. */
const tallest = 14;
/** px between the line and what surrounds the bars, where nothing is said against or for. */
const least = 6;

/** Lays out what lies in time; null where nothing has a date. Where days stand, tells `placeOf`. */
export function layOut<Change extends Dated>(
  inTime: InTime,
  grain: Grain,
  changes: readonly Change[],
  { width, top, bottom }: Room,
): Layout<Change> | null {
  const known = spanOf(inTime);
  if (known === null) return null;
  const edges = edgesOf(known, grain);
  const span = { start: edges[0] ?? known.start, end: edges.at(-1) ?? known.end };
  const place = placeOf({ span, width });
  const { buckets } = inTime;
  const up = Math.max(0, ...buckets.map((bucket) => bucket.supports + half(bucket)));
  const down = Math.max(0, ...buckets.map((bucket) => bucket.opposes + half(bucket)));
  const unit = Math.min(tallest, (bottom - top - 2 * least) / Math.max(1, up + down));
  const base = bottom - Math.max(least, down * unit);
  const bars = buckets.map((bucket): Bar => {
    const from = place(dayNumber(bucket.from));
    const full = place(dayNumber(bucket.to) + 1) - from;
    const between = full > 6 ? 2 : Math.min(1, full / 4);
    return {
      bucket,
      x: from + between / 2,
      width: Math.max(1, full - between),
      astride: (bucket.neutral * unit) / 2,
      silent: (bucket.withoutPosition * unit) / 2,
      up: bucket.supports * unit,
      down: bucket.opposes * unit,
    };
  });
  const { lines, leftOut } = layInLanes(inTime.intervals, span, place);
  const drawn = inTime.intervals.reduce((sum, { statements }) => sum + statements, 0);
  return {
    width,
    span,
    edges,
    base,
    bars,
    lines,
    withoutLine: leftOut + inTime.uncertain - drawn,
    ticks: ticksOf(span, width, place),
    diamonds: layDiamonds(changes, grain, span).map(({ start, end, own }) => {
      const middle = (place(start) + place(end)) / 2;
      const bar = bars.find(({ bucket }) => dayNumber(bucket.from) === start);
      const height = bar === undefined ? 0 : bar.up + bar.astride + bar.silent;
      return { x: middle, y: base - height, from: isoDay(start), to: isoDay(end - 1), changes: own };
    }),
  };
}

/** What lies on either side of the line, statements. */
const half = ({ neutral, withoutPosition }: Bucket): number => (neutral + withoutPosition) / 2;

/** Where a day stands, px from the left. */
export const placeOf =
  ({ span, width }: Pick<Layout<unknown>, 'span' | 'width'>) =>
  (day: number): number =>
    ((day - span.start) / (span.end - span.start)) * width;

/** Changes by the bucket that they are certain from, oldest first; those outside the axis at its ends. */
function layDiamonds<Change extends Dated>(changes: readonly Change[], grain: Grain, span: Span) {
  const byStart = new Map<number, Change[]>();
  for (const change of changes) {
    const day = change.later.said?.earliest ?? null;
    if (day === null) continue;
    const start = bucketStart(Math.min(Math.max(dayNumber(day), span.start), span.end - 1), grain);
    const own = byStart.get(start);
    if (own === undefined) byStart.set(start, [change]);
    else own.push(change);
  }
  return [...byStart]
    .sort(([one], [other]) => one - other)
    .map(([start, own]) => ({ start, end: laterBucket(start, grain), own }));
}
