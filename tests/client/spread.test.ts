import { expect, test } from '@jest/globals';
import { heightsOf } from '../../client/canvas/relations/heights.ts';
import { spread } from '../../client/canvas/relations/spread.ts';
import { setInRows } from '../../client/canvas/relations/talked-about-row.ts';

test('the shorter column reaches as far down as the longer one; who stands in both stays', () => {
  const order = { bands: [0, 1, 2, 3, 4], left: [[0], [2], [3], [4], []], right: [[1], [], [], [], [5]] };
  const even = heightsOf([26, 26, 26, 26, 26, 26], order);
  const { total, pills } = spread(even, order);
  expect(total).toBe(even.total);
  for (const pill of [0, 1, 2, 3, 4]) expect(pills[pill]).toEqual(even.pills[pill]);
  expect(pills[5]?.y).toBeGreaterThan(even.pills[5]?.y ?? 0);
  expect((pills[5]?.y ?? 0) + 26).toBeLessThanOrEqual(total);
});

test('in a second row pills stand evenly, each under a gap of the first, and in the order in which they were given', () => {
  const widths = [150, 260, 200, 145, 240, 130, 160, 155, 190, 220];
  const placed = setInRows(widths, 0, 1080);
  expect(placed).toHaveLength(widths.length);
  const ends = placed.map(({ x, row, entry }, pill) => ({ x, row, entry, end: x + (widths[pill] ?? 0) }));
  const [first, second] = [0, 1].map((wanted) =>
    ends.filter(({ row }) => row === wanted).sort((one, other) => one.x - other.x),
  );
  for (const { x, end, entry } of second ?? []) {
    expect(entry).toBeGreaterThanOrEqual(x + 10);
    expect(entry).toBeLessThanOrEqual(end - 10);
    expect((first ?? []).filter((over) => over.x < entry && entry < over.end)).toEqual([]);
  }
  const between = (second ?? []).slice(1).map(({ x }, index) => x - (second?.[index]?.end ?? 0));
  expect(Math.min(...between)).toBeGreaterThanOrEqual(12 - 1e-6);
  expect(Math.max(...between)).toBeLessThan(80);
});
