import { describe, expect, test } from '@jest/globals';
import {
  type Extent,
  placeBlocks as placeInSteps,
  type Surroundings,
} from '../../client/canvas/free/place-blocks.ts';
import { nearestPlace } from '../../client/canvas/free/nearest-place.ts';
import { type Box, grow, overlap } from '../../client/canvas/layout/geometry.ts';
import { runAll } from '../../client/canvas/layout/steps.ts';
import { seeded } from '../../client/canvas/layout/random.ts';

const placeBlocks = (blocks: readonly Extent[], surroundings: Surroundings) =>
  runAll(placeInSteps(blocks, surroundings));

const parent: Box = { x: 0, y: 0, width: 120, height: 30 };
const alone = { parent, taken: [parent], lines: [], view: null };
const size = (width: number, height: number): Extent => ({ width, height });

const boxesOf = (blocks: readonly Extent[], corners: readonly { x: number; y: number }[]): Box[] =>
  blocks.map((extent, index) => ({ ...extent, ...(corners[index] ?? { x: Number.NaN, y: Number.NaN }) }));

test('a block stands level with its parent, at its side', () => {
  expect(placeBlocks([size(200, 100)], alone)).toEqual([{ x: 230, y: -35 }]);
});

test('it stays in sight where it can, on no line, and in line with what stands there', () => {
  const [left] = placeBlocks([size(200, 100)], {
    ...alone,
    view: { x: -500, y: -300, width: 700, height: 600 },
  });
  expect(left?.x).toBe(-310);
  const lines = Array.from({ length: 40 }, (_, index) => ({ x: 130 + index * 20, y: 15 }));
  const [clear] = placeBlocks([size(200, 100)], { ...alone, lines });
  expect(
    lines.some(({ x, y }) => clear && x > clear.x && x < clear.x + 200 && y > clear.y && y < clear.y + 100),
  ).toBe(false);
  const above: Box = { x: 270, y: -400, width: 200, height: 300 };
  const [aligned] = placeBlocks([size(200, 100)], {
    ...alone,
    taken: [parent, above],
    view: { x: 0, y: -400, width: 900, height: 800 },
  });
  expect(aligned?.x).toBe(270);
});

/** Sixty boxes at most around the parent, and up to twelve blocks to place. */
const crowd = (seed: number) => {
  const random = seeded(seed);
  const number = (least: number, most: number) => Math.round(least + random() * (most - least));
  const taken = Array.from({ length: number(0, 60) }, () => ({
    x: number(-1500, 1500),
    y: number(-1000, 1000),
    width: number(80, 300),
    height: number(28, 260),
  }));
  const blocks = Array.from({ length: number(1, 12) }, () => size(number(90, 300), number(28, 400)));
  const lines = Array.from({ length: 300 }, () => ({ x: number(-900, 900), y: number(-600, 600) }));
  return { blocks, surroundings: { parent, taken: [parent, ...taken], lines, view: null } };
};

describe('whatever stands there', () => {
  test.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
    'nothing new comes nearer than 10 to anything, and the same again gives the same, seed %i',
    (seed) => {
      const { blocks, surroundings } = crowd(seed);
      const corners = placeBlocks(blocks, surroundings);
      const boxes = boxesOf(blocks, corners);
      expect(corners).toHaveLength(blocks.length);
      for (const [index, box] of boxes.entries()) {
        const others = [...surroundings.taken, ...boxes.slice(0, index)];
        expect(others.filter((other) => overlap(grow(box, 10), other))).toEqual([]);
        expect(Number.isInteger(box.x) && Number.isInteger(box.y)).toBe(true);
      }
      expect(placeBlocks(blocks, surroundings)).toEqual(corners);
    },
  );

  test('blocks are placed one by one, so that other work comes between them', () => {
    const { surroundings } = crowd(7);
    const blocks = Array.from({ length: 12 }, (_, index) => size(280, 60 + 20 * (index % 5)));
    const placing = placeInSteps(blocks, surroundings);
    let steps = 0;
    while (placing.next().done !== true) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(blocks.length - 1);
  });
});

describe('the nearest free place', () => {
  const box: Box = { x: 0, y: 0, width: 100, height: 40 };

  test('is where it is, if it covers nothing; else just beside what it would cover, the shortest way', () => {
    expect(nearestPlace(box, [{ x: 105, y: 0, width: 50, height: 40 }])).toEqual({ x: 0, y: 0 });
    expect(nearestPlace(box, [{ x: 90, y: -500, width: 50, height: 1000 }])).toEqual({ x: -32, y: 0 });
    expect(nearestPlace(box, [{ x: -500, y: 30, width: 1000, height: 50 }])).toEqual({ x: 0, y: -32 });
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
    'covers nothing in a crowd, seed %i',
    (seed) => {
      const { taken } = crowd(seed).surroundings;
      const at = nearestPlace(box, taken);
      expect(taken.filter((other) => overlap({ ...box, ...at }, other))).toEqual([]);
    },
  );
});
