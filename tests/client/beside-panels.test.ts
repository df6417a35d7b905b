import { describe, expect, test } from '@jest/globals';
import type { Box } from '../../client/canvas/layout/geometry.ts';
import { besidePanels, uncovered } from '../../client/canvas/drawing/view-box.ts';

const size = { width: 1360, height: 700 };
const whole = { zoom: 1, pan: { x: 0, y: 0 } };
const wanted = (box: Box, least = 0.75) => ({ box, least });
const right = { ...uncovered, right: 456 };

describe('What is read, beside the panel it is read in', () => {
  test('stays where it is while no panel covers it', () => {
    expect(besidePanels([wanted({ x: 200, y: 100, width: 600, height: 40 })], whole, size, right)).toEqual(
      whole,
    );
  });

  test('is moved by as little as suffices, along one axis where the other is free', () => {
    const card = { x: 850, y: 100, width: 200, height: 40 };
    const { zoom, pan } = besidePanels([wanted(card)], whole, size, right);
    expect(zoom).toBe(1);
    expect(card.x + card.width + pan.x).toBe(1360 - 456 - 28);
    expect(pan.y).toBe(0);
    const left = besidePanels([wanted({ ...card, x: 300 })], whole, size, { ...uncovered, left: 456 });
    expect(left.pan.x).toBe(456 + 28 - 300);
  });

  test('is a little smaller where it is wider than what is left, with what it joins; much wider, alone', () => {
    const line = { x: 400, y: 100, width: 500, height: 80 };
    const joined = { x: 100, y: 80, width: 1000, height: 120 };
    const both = besidePanels([wanted(joined), wanted(line)], whole, size, right);
    expect(both.zoom).toBeCloseTo(848 / 1000);
    expect(joined.x * both.zoom + both.pan.x).toBeCloseTo(28);
    const far = { x: 0, y: 80, width: 1300, height: 120 };
    const alone = besidePanels([wanted(far), wanted(line)], whole, size, right);
    expect(alone.zoom).toBe(1);
    expect(line.x + line.width + alone.pan.x).toBe(1360 - 456 - 28);
    // Of a node, what it touches is not worth being smaller for.
    expect(besidePanels([wanted(joined, 1), wanted(line)], whole, size, right)).toEqual(alone);
  });

  test('fills what is left where it finds no room at all', () => {
    const { zoom, pan } = besidePanels(
      [wanted({ x: 100, y: 100, width: 3000, height: 40 })],
      whole,
      size,
      right,
    );
    expect([zoom, pan.x]).toEqual([1, 28 - 100]);
  });
});
