import type { Grain } from '../address/time.ts';
import { bucketStart, isoDay, laterBucket } from './days.ts';
import type { Span } from './span.ts';

/** A day that is named at the axis. */
export interface Tick {
  readonly x: number;
  readonly day: string;
  /** What is named: the day, its month or its year. */
  readonly names: 'DAY' | 'MONTH' | 'YEAR';
  /** Whether it is the first of its year here. */
  readonly newYear: boolean;
}

/** px that a name needs. */
const room = 62;

const steps: readonly (readonly [names: Tick['names'], grain: Grain, count: number])[] = [
  ['DAY', 'DAY', 1],
  ['DAY', 'WEEK', 1],
  ['MONTH', 'MONTH', 1],
  ['MONTH', 'MONTH', 3],
  ['YEAR', 'YEAR', 1],
  ['YEAR', 'YEAR', 2],
  ['YEAR', 'YEAR', 5],
  ['YEAR', 'YEAR', 10],
  ['YEAR', 'YEAR', 50],
  ['YEAR', 'YEAR', 500],
];

/** About how many days one step is. */
const lengths: Readonly<Record<Grain, number>> = { DAY: 1, WEEK: 7, MONTH: 30.4, YEAR: 365.2 };

/** The beginnings of days, weeks, months or years that have room to be named on so many px. */
export function ticksOf(span: Span, width: number, place: (day: number) => number): readonly Tick[] {
  const perDay = width / (span.end - span.start);
  const [names, grain, count] = steps.find(([, each, times]) => lengths[each] * times * perDay >= room) ?? [
    'YEAR',
    'YEAR',
    1_000,
  ];
  const ticks: Tick[] = [];
  let year = '';
  let day = bucketStart(span.start, count > 1 ? 'YEAR' : grain);
  // Round years: 2020, 2025, 2030.
  if (grain === 'YEAR') day = laterBucket(day, 'YEAR', -(Number(isoDay(day).slice(0, 4)) % count));
  for (; day < span.end; day = laterBucket(day, grain, count)) {
    const x = place(day);
    if (day < span.start || x > place(span.end) - room / 3) continue;
    const iso = isoDay(day);
    ticks.push({ x, day: iso, names, newYear: iso.slice(0, 4) !== year });
    year = iso.slice(0, 4);
  }
  return ticks;
}
