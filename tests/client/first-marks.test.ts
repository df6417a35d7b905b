import { expect, test } from '@jest/globals';
import { markSize, placeMark } from '../../client/welcome/place-marks.ts';

const size = { width: 1440, height: 900 };
const pill = { x: 630, y: 440, width: 180, height: 50 };

test('a mark has its number on what it is about and its words below it', () => {
  const { at, place } = placeMark(pill, size, []);
  expect(at).toEqual({ x: 720, y: 490 });
  expect(place.y).toBeGreaterThan(490);
  expect(place.x + markSize.width / 2).toBe(720);
});

test('the words of a mark stay in the window and off those of another', () => {
  const first = placeMark(pill, size, []);
  const second = placeMark({ ...pill, x: 720 }, size, [first.place]);
  expect(second.place.y + markSize.height).toBeLessThanOrEqual(first.place.y);
  for (const about of [
    { x: 0, y: 0, width: 10, height: 10 },
    { x: 1430, y: 890, width: 10, height: 10 },
  ]) {
    const { x, y } = placeMark(about, size, []).place;
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
    expect(x + markSize.width).toBeLessThan(1440);
    expect(y + markSize.height).toBeLessThan(900);
  }
});
