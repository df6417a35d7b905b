import { expect, test } from '@jest/globals';
import { type Grain, parseTime, putTime, timeClosed, type TimeView } from '../../client/address/time.ts';
import { bucketStart, dayNumber, isoDay, laterBucket } from '../../client/timeline/days.ts';
import { layOut, placeOf } from '../../client/timeline/layout.ts';
import { boundsOf, passingWithin, rangeOf } from '../../client/timeline/range.ts';
import {
  type Bucket,
  edgesOf,
  grainFor,
  type InTime,
  type Interval,
  spanOf,
} from '../../client/timeline/span.ts';

const none = { statements: 0, supports: 0, opposes: 0, neutral: 0, withoutPosition: 0 };
const month = (name: string, last: number, counts: Partial<Bucket>): Bucket => ({
  from: `${name}-01`,
  to: `${name}-${last}`,
  ...none,
  ...counts,
});
const some = (earliest: string | null, latest: string | null, statements = 1): Interval => ({
  earliest,
  latest,
  ...none,
  statements,
  supports: statements,
});
const room = { width: 600, top: 20, bottom: 100 };

const talks: InTime = {
  buckets: [
    month('2031-01', 31, { statements: 4, supports: 3, opposes: 1 }),
    month('2031-03', 31, { statements: 3, supports: 1, neutral: 2 }),
  ],
  intervals: [some('2031-02-10', '2031-02-20'), some(null, '2031-01-15', 2)],
  uncertain: 3,
  undated: 1,
  statements: 11,
};

const start = (day: string, grain: Grain) => isoDay(bucketStart(dayNumber(day), grain));
const change = (earliest: string) => ({ later: { said: { earliest } } });

test.each<[string, TimeView, string]>([
  ['shut', timeClosed, ''],
  ['open as it fits', { ...timeClosed, open: true }, 'timeline=open'],
  [
    'by week, by the date published',
    { ...timeClosed, open: true, grain: 'WEEK', dates: 'PUBLISHED' },
    'timeline=week&dates=published',
  ],
  [
    'with changes that are read',
    { ...timeClosed, changed: { from: '2031-01-01', to: '2031-01-31' } },
    'changed=2031-01-01..2031-01-31',
  ],
])('the address of a timeline, %s', (_, time, text) => {
  const query = new URLSearchParams();
  putTime(query, time);
  expect(query.toString()).toBe(text);
  expect(parseTime(query)).toEqual(time);
});

test('weeks begin on Mondays, months and years on their first day, also before 1970', () => {
  expect(start('2031-02-14', 'WEEK')).toBe('2031-02-10');
  expect(start('2030-12-31', 'WEEK')).toBe('2030-12-30');
  expect(start('1969-12-28', 'WEEK')).toBe('1969-12-22');
  expect(start('1914-07-28', 'MONTH')).toBe('1914-07-01');
  expect(start('0099-07-28', 'YEAR')).toBe('0099-01-01');
  expect(isoDay(laterBucket(dayNumber('2031-11-01'), 'MONTH', 3))).toBe('2032-02-01');
});

test('the axis goes from the first day to the last; what is open or very long does not stretch it', () => {
  const intervals = [...talks.intervals, some('1900-01-01', '2031-12-31'), some('2031-02-01', '2031-05-31')];
  expect(spanOf({ buckets: talks.buckets, intervals })).toEqual({
    start: dayNumber('2031-01-01'),
    end: dayNumber('2031-06-01'),
  });
  expect(spanOf({ buckets: [], intervals: [some(null, '2031-01-15')] })).toEqual({
    start: dayNumber('2031-01-15'),
    end: dayNumber('2031-01-16'),
  });
  expect(spanOf({ buckets: [], intervals: [some(null, null)] })).toBeNull();
});

test('the longer the time, the longer the bars', () => {
  const grains = [20, 300, 2_000, 40_000].map((end) => grainFor({ start: 0, end }));
  expect(grains).toEqual(['DAY', 'WEEK', 'MONTH', 'YEAR']);
  expect(edgesOf({ start: 0, end: 4_000_000 }, 'DAY').length).toBeLessThan(6_100);
});

test('bars stand on their days: for above the line, against below, neutral astride', () => {
  const layout = layOut(talks, 'MONTH', [], room);
  if (layout === null) throw new Error('nothing is laid out');
  const [january, march] = layout.bars;
  const place = placeOf(layout);
  expect(january?.x).toBeCloseTo(place(dayNumber('2031-01-01')) + 1, 5);
  expect(january?.width).toBeCloseTo(place(dayNumber('2031-02-01')) - 2, 5);
  expect(march).toMatchObject({ down: 0, silent: 0 });
  // Three statements for are as high as three times one against; of two neutral ones, one lies on either side.
  expect(january?.up).toBeCloseTo(3 * (january?.down ?? 0), 5);
  expect(march?.astride).toBeCloseTo(march?.up ?? 0, 5);
  for (const { up, astride, down } of layout.bars) {
    expect(layout.base - up - astride).toBeGreaterThanOrEqual(room.top);
    expect(layout.base + down + astride).toBeLessThanOrEqual(room.bottom);
  }
});

test('uncertain dates are lines over their interval, with an arrow where open, never one on another', () => {
  const crowd = Array.from({ length: 6 }, () => some('2031-02-01', '2031-02-28'));
  const layout = layOut(
    { ...talks, intervals: [...talks.intervals, ...crowd], uncertain: 9 },
    'MONTH',
    [],
    room,
  );
  const lines = layout?.lines ?? [];
  expect(lines.find(({ interval }) => interval.earliest === null)).toMatchObject({
    from: 0,
    openBefore: true,
    openAfter: false,
  });
  for (const one of lines)
    for (const other of lines)
      if (one !== other && one.lane === other.lane)
        expect(one.to < other.from || other.to < one.from).toBe(true);
  expect(lines.every(({ lane }) => lane < 4)).toBe(true);
  // Seven lie over February; lanes are four.
  expect(layout?.withoutLine).toBe(3);
});

test('names at the axis have room, whatever the span', () => {
  for (const days of [3, 30, 400, 4_000, 90_000]) {
    const buckets = [
      { ...none, from: '1800-01-01', to: '1800-01-01', statements: 1 },
      {
        ...none,
        from: isoDay(dayNumber('1800-01-01') + days),
        to: isoDay(dayNumber('1800-01-01') + days),
        statements: 1,
      },
    ];
    const layout = layOut({ ...talks, buckets, intervals: [] }, days > 5_000 ? 'YEAR' : 'DAY', [], room);
    const ticks = layout?.ticks.map(({ x }) => x) ?? [];
    expect(ticks.length).toBeGreaterThan(0);
    for (const [at, x] of ticks.entries()) expect(x - (ticks[at - 1] ?? -Infinity)).toBeGreaterThan(55);
  }
});

test('changes of one bucket share a diamond over its bar', () => {
  const changes = [change('2031-03-05'), change('2031-03-20'), change('2031-02-02')];
  const diamonds = layOut(talks, 'MONTH', changes, room)?.diamonds;
  expect(diamonds).toMatchObject([
    { from: '2031-02-01', to: '2031-02-28' },
    { from: '2031-03-01', to: '2031-03-31' },
  ]);
  expect(diamonds?.map(({ changes: own }) => own.length)).toEqual([1, 2]);
});

test('a range that reaches an end of the axis is no bound there', () => {
  const axis = { start: dayNumber('2031-01-01'), end: dayNumber('2031-04-01') };
  const spring = { start: dayNumber('2031-03-01'), end: axis.end };
  expect(boundsOf(spring, axis)).toEqual({ from: '2031-03-01', to: null });
  expect(rangeOf({ from: '2031-03-01', to: null }, axis)).toEqual(spring);
  expect(rangeOf({ from: '1999-01-01', to: '2031-01-31' }, axis)).toEqual({
    start: axis.start,
    end: dayNumber('2031-02-01'),
  });
  expect(boundsOf(axis, axis)).toEqual({ from: null, to: null });
});

test('what can have been said in a range passes: also what has no date, or one that only touches it', () => {
  const within = (from: string, to: string) =>
    passingWithin(talks, { start: dayNumber(from), end: dayNumber(to) + 1 });
  expect(within('2031-03-01', '2031-03-31')).toBe(1 + 3);
  expect(within('2031-02-15', '2031-02-28')).toBe(1 + 1);
  expect(within('2031-01-01', '2031-03-31')).toBe(talks.statements);
});
