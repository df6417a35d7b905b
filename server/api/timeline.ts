import type { GraphDatabase } from '../graph/database.ts';
import { countByDate, type DatedCount, type Dating } from '../graph/dated-counts.ts';
import { FIRST_DAY, LAST_DAY } from '../graph/days.ts';
import type { StatementFilter } from '../graph/statement-filter.ts';
import type { TimelineGrain } from './generated/resolver-types.ts';
import { bucketOf } from './time-buckets.ts';

/** Statements of one stretch of time, counted. */
interface Counts {
  statements: number;
  supports: number;
  opposes: number;
  neutral: number;
  withoutPosition: number;
}

interface Bucket extends Counts {
  readonly from: string;
  readonly to: string;
}

/** Days; null where open. */
interface Interval extends Counts {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The statements that pass a filter, laid out in time: see the schema. */
export interface Timeline {
  readonly dates: Dating;
  readonly grain: TimelineGrain;
  readonly statements: number;
  readonly buckets: Bucket[];
  readonly intervals: Interval[];
  readonly uncertain: number;
  readonly undated: number;
}

const MOST_INTERVALS = 100;

/** In one round trip, whatever the grain. Errors: see `GraphDatabase.read`. */
export async function timelineOf(
  database: GraphDatabase,
  filter: StatementFilter,
  dates: Dating,
  grain: TimelineGrain,
): Promise<Timeline> {
  return { dates, grain, ...layInTime(await countByDate(database, filter, dates), grain) };
}

/** What each row falls into: the bucket that surely holds it, else the interval of its date, or neither. */
function layInTime(rows: readonly DatedCount[], grain: TimelineGrain): Omit<Timeline, 'dates' | 'grain'> {
  const buckets = new Map<string, Bucket>();
  const intervals = new Map<string, Interval>();
  let undated = 0;
  for (const row of rows) {
    const { date, earliest, latest, statements } = row;
    if (date === null || earliest === null || latest === null) {
      undated += statements;
      continue;
    }
    const bucket = isOpen(earliest) || isOpen(latest) ? null : bucketOf(earliest, grain);
    if (bucket !== null && latest <= bucket.to && !isApproximate(date)) {
      count(buckets, bucket.from, { ...bucket, ...NOTHING }, row);
    } else {
      const bounds = { earliest: isOpen(earliest) ? null : earliest, latest: isOpen(latest) ? null : latest };
      count(intervals, `${earliest}/${latest}`, { ...bounds, ...NOTHING }, row);
    }
  }
  const all = [...intervals].sort(byKey).map(([, interval]) => interval);
  const uncertain = sum(all);
  const held = [...buckets].sort(byKey).map(([, bucket]) => bucket);
  return {
    statements: sum(held) + uncertain + undated,
    buckets: held,
    intervals: greatest(all),
    uncertain,
    undated,
  };
}

const NOTHING = { statements: 0, supports: 0, opposes: 0, neutral: 0, withoutPosition: 0 };

function count<Held extends Counts>(
  into: Map<string, Held>,
  key: string,
  empty: Held,
  row: DatedCount,
): void {
  const held = into.get(key) ?? empty;
  held.statements += row.statements;
  if (row.supports) held.supports += row.statements;
  if (row.opposes) held.opposes += row.statements;
  if (row.neutral) held.neutral += row.statements;
  if (!row.supports && !row.opposes && !row.neutral) held.withoutPosition += row.statements;
  into.set(key, held);
}

/** At most 100, those with most statements, in the order they came in. */
function greatest(intervals: readonly Interval[]): Interval[] {
  const chosen = new Set(
    intervals.toSorted((one, other) => other.statements - one.statements).slice(0, MOST_INTERVALS),
  );
  return intervals.filter((interval) => chosen.has(interval));
}

function isOpen(day: string): boolean {
  return day === FIRST_DAY || day === LAST_DAY;
}

/** EDTF level 1: `?` uncertain, `~` approximate, `%` both. */
function isApproximate(date: string): boolean {
  return /[?~%]/.test(date);
}

function sum(counts: readonly Counts[]): number {
  return counts.reduce((total, { statements }) => total + statements, 0);
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
