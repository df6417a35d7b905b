import { expect, test } from '@jest/globals';
import { timeAxis } from '../../client/reader/time-axis.ts';

const on = (day: string) => ({ earliest: day, latest: day });

test('days stand where they lie between the first and the last', () => {
  expect(timeAxis([on('2031-02-01'), on('2031-02-11'), on('2031-02-06')])).toEqual({
    first: '2031-02-01',
    last: '2031-02-11',
    places: [
      { from: 0, to: 0, middle: 0 },
      { from: 100, to: 100, middle: 100 },
      { from: 50, to: 50, middle: 50 },
    ],
  });
});

test('an uncertain date is a bar, an open end reaches the end of the axis, an unknown one has no place', () => {
  const axis = timeAxis([
    on('2031-02-01'),
    { earliest: null, latest: '2031-02-06' },
    { earliest: null, latest: null },
    on('2031-02-11'),
  ]);
  expect(axis?.places.slice(1, 3)).toEqual([{ from: 0, to: 50, middle: 25 }, null]);
});

test('where all was said at the same time there is no axis', () => {
  expect(timeAxis([on('2031-02-01'), on('2031-02-01')])).toBeNull();
  expect(
    timeAxis([
      { earliest: '2031-02-01', latest: '2031-02-28' },
      { earliest: '2031-02-01', latest: '2031-02-28' },
    ]),
  ).toBeNull();
  expect(timeAxis([])).toBeNull();
});
